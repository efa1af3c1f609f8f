package org.summitarchive.cache;

/**
 * A page as it was rendered.
 *
 * @param digest stands for all that it was made of
 * @param parts of the archive that it was made of, as indexes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record PageRecord(long digest, int[] parts) {

  /** The same where other parts stand before its own. */
  PageRecord behind(int others) {
    int[] moved = parts.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += others;
    }
    return new PageRecord(digest, moved);
  }
}
