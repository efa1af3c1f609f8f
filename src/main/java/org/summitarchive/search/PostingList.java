package org.summitarchive.search;

import java.util.Arrays;

/** The pages on which a token stands, by number, each with its weight there. Small in memory. */
final class PostingList {

  /** Takes the postings in the order of the pages. */
  interface Visitor {
    void visit(int page, int weight);
  }

  private byte[] bytes = new byte[6];
  private int length;
  private int last = -1;
  private int size;

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
    last = page;
    size++;
  }

  int size() {
    return size;
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
