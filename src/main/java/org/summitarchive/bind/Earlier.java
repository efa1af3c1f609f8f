package org.summitarchive.bind;

import org.summitarchive.model.ItemId;

/**
 * What an earlier build made of files that are still the same, and what is held of others until
 * they are published.
 */
public interface Earlier {

  Earlier NOTHING =
      id -> {
        throw new IllegalArgumentException("nothing is known: " + id);
      };

  /**
   * What came of an item's files.
   *
   * @param id of an item that {@link org.summitarchive.source.ContentFiles#known} names
   */
  Bound bound(ItemId id);

  /**
   * Takes what came of files that were read now. Called by several threads.
   *
   * @param bound of an item all of whose files could be read
   * @return the same, of which parts may lie elsewhere until they are asked for
   */
  default Bound held(Bound bound) {
    return bound;
  }
}
