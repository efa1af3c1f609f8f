package org.summitarchive.search;

import java.nio.ByteBuffer;
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

  private byte[] bytes;
  private final int start;
  private int end;
  private int last = -1;
  private int size;
  private long digest = Digest.START;

  PostingList() {
    bytes = new byte[6];
    start = 0;
  }

  /**
   * A list as {@link #bytes} gave it, to which nothing is added.
   *
   * @param bytes not copied
   * @param size how many pages there are
   * @param last of them
   * @param digest that it had
   */
  public PostingList(ByteBuffer bytes, int size, int last, long digest) {
    this.bytes = bytes.array();
    this.start = bytes.arrayOffset() + bytes.position();
    this.end = start + bytes.remaining();
    this.size = size;
    this.last = last;
    this.digest = digest;
  }

  /**
   * Adds a page.
   *
   * @param page greater than the one before
   * @param weight 0 to 63
   */
  void add(int page, int weight) {
    int gap = page - last - 1;
    if (end + 6 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    for (; gap >= 0x80; gap >>>= 7) {
      bytes[end++] = (byte) (gap | 0x80);
    }
    bytes[end++] = (byte) gap;
    bytes[end++] = (byte) weight;
    digest = Digest.of(digest, page << WEIGHT_BITS | weight);
    last = page;
    size++;
  }

  /** Adds what stands on pages that come after these. */
  void addAll(PostingList later) {
    later.forEach(this::add);
  }

  /**
   * The list in an index whose pages have other numbers.
   *
   * @param more what the pages say that are new there
   */
  PostingList moved(PageNumbers numbers, @Nullable PostingList more) {
    if (more == null && !isMoved(numbers)) {
      return this;
    }
    int[] postings = new int[size + (more == null ? 0 : more.size)];
    int[] count = {0};
    forEach(
        (page, weight) -> {
          if (numbers.now(page) != PageNumbers.NONE) {
            postings[count[0]++] = numbers.now(page) << WEIGHT_BITS | weight;
          }
        });
    if (more != null) {
      more.forEach((page, weight) -> postings[count[0]++] = page << WEIGHT_BITS | weight);
    }
    Arrays.sort(postings, 0, count[0]);
    PostingList list = new PostingList();
    for (int i = 0; i < count[0]; i++) {
      list.add(postings[i] >> WEIGHT_BITS, postings[i] & WEIGHT);
    }
    return list;
  }

  private boolean isMoved(PageNumbers numbers) {
    boolean[] moved = {false};
    if (last >= numbers.firstMoved()) {
      forEach((page, weight) -> moved[0] |= numbers.now(page) != page);
    }
    return moved[0];
  }

  /** How many pages there are. */
  public int size() {
    return size;
  }

  /** The last page; -1 where there is none. */
  public int last() {
    return last;
  }

  /** The list in a form that tells nothing but what another is made of. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes, start, end - start);
  }

  /** Stands for the pages and their weights. */
  public long digest() {
    return digest;
  }

  void forEach(Visitor visitor) {
    int page = -1;
    int at = start;
    while (at < end) {
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
