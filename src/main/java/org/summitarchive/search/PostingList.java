package org.summitarchive.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pages on which a token stands, by number, each with its weight there. Small in memory. */
public final class PostingList {

  private static final int WEIGHT_BITS = 6;
  private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

  /** Takes the postings in the order of the pages. */
  interface Visitor {
    void visit(int page, int weight);
  }

  private byte[] bytes = new byte[6];
  private int length;
  private int last = -1;
  private int size;
  private long digest = Digest.START;

  PostingList() {}

  /**
   * A list as {@link #bytes} gave it.
   *
   * @param size how many pages there are
   * @param last of them
   * @param digest that it had
   */
  public PostingList(byte[] bytes, int size, int last, long digest) {
    this.bytes = bytes.clone();
    this.digest = digest;
    this.length = bytes.length;
    this.size = size;
    this.last = last;
  }

  /**
   * Adds a page.
   *
   * @param page greater than the one before
   * @param weight 0 to 63
   */
  void add(int page, int weight) {
    int gap = page - last - 1;
    if (length + 6 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    for (; gap >= 0x80; gap >>>= 7) {
      bytes[length++] = (byte) (gap | 0x80);
    }
    bytes[length++] = (byte) gap;
    bytes[length++] = (byte) weight;
    digest = Digest.of(digest, page << WEIGHT_BITS | weight);
    last = page;
    size++;
  }

  /**
   * The list in an index whose pages have other numbers.
   *
   * @param more what the pages say that are new there
   */
  PostingList moved(PageNumbers numbers, @Nullable PostingList more) {
    if (more == null && last < numbers.firstMoved()) {
      return this;
    }
    int[] old = codes();
    int[] codes =
        Arrays.copyOf(more == null ? new int[0] : more.codes(), old.length + sizeOf(more));
    int count = sizeOf(more);
    boolean moved = count > 0;
    for (int code : old) {
      int page = numbers.now(code >> WEIGHT_BITS);
      moved |= page != code >> WEIGHT_BITS;
      if (page != PageNumbers.NONE) {
        codes[count++] = page << WEIGHT_BITS | (code & WEIGHT);
      }
    }
    return moved ? of(codes, count) : this;
  }

  private static int sizeOf(@Nullable PostingList list) {
    return list == null ? 0 : list.size;
  }

  private static PostingList of(int[] codes, int count) {
    Arrays.sort(codes, 0, count);
    PostingList list = new PostingList();
    for (int i = 0; i < count; i++) {
      list.add(codes[i] >> WEIGHT_BITS, codes[i] & WEIGHT);
    }
    return list;
  }

  /** Of each posting the page and the weight in one number. */
  private int[] codes() {
    int[] codes = new int[size];
    int[] next = {0};
    forEach((page, weight) -> codes[next[0]++] = page << WEIGHT_BITS | weight);
    return codes;
  }

  /** How many pages there are. */
  public int size() {
    return size;
  }

  /** The last page; -1 where there is none. */
  public int last() {
    return last;
  }

  /** The list in a form that tells nothing but what {@link #PostingList} makes of it. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Stands for the pages and their weights. */
  public long digest() {
    return digest;
  }

  void forEach(Visitor visitor) {
    int page = -1;
    int at = 0;
    while (at < length) {
      int gap = 0;
      int shift = 0;
      for (; bytes[at] < 0; shift += 7) {
        gap |= (bytes[at++] & 0x7F) << shift;
      }
      gap |= bytes[at++] << shift;
      page += gap + 1;
      visitor.visit(page, bytes[at++]);
    }
  }
}
