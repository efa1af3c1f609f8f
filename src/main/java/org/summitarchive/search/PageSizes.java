package org.summitarchive.search;

import java.util.Arrays;

/** What is known of the entries of pages, by the numbers of the pages. */
public final class PageSizes {

  private final int[] lengths;
  private final long[] digests;

  public PageSizes(int pages) {
    lengths = new int[pages];
    digests = new long[pages];
  }

  /**
   * Notes what an entry is.
   *
   * @param length in bytes
   * @param digest stands for its bytes
   */
  public void set(int page, int length, long digest) {
    lengths[page] = length;
    digests[page] = digest;
  }

  public int length(int page) {
    return lengths[page];
  }

  public long digest(int page) {
    return digests[page];
  }

  public int pages() {
    return lengths.length;
  }

  long sum() {
    return Arrays.stream(lengths).asLongStream().sum();
  }
}
