package org.summitarchive.cache;

/**
 * An item as bytes.
 *
 * @param facts all of it but what the other parts hold
 * @param positions of everything that has one; they show in messages only
 * @param prose what its prose says, besides what that names
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record EncodedItem(byte[] facts, byte[] positions, byte[] prose, ItemHash hash) {

  EncodedItem(byte[] facts, byte[] positions, byte[] prose) {
    this(facts, positions, prose, new ItemHash(Hash.of(facts), Hash.ofMany(prose)));
  }
}
