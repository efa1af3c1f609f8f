package org.summitarchive.cache;

/**
 * A page as it was rendered.
 *
 * @param digest stands for all that it was made of
 * @param parts of the archive that it was made of, as indexes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record PageRecord(long digest, int[] parts) {}
