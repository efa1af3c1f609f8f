package org.summitarchive.bind;

import org.summitarchive.model.ItemId;

/** What an earlier build made of files that are still the same. */
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
}
