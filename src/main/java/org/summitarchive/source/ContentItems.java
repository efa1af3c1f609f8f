package org.summitarchive.source;

import java.util.List;
import java.util.Set;
import org.summitarchive.model.ItemId;

/** The content files of an archive, item by item. Safe for use by several threads. */
public interface ContentItems {

  /** Items that have files which are to be read, as far as that can be done. */
  Set<ItemId> ids();

  /** What one of them has. */
  ItemDocuments of(ItemId id);

  /** How many files there are to be read. */
  int count();

  /** All of them, read. */
  ContentFiles read();

  /** Further items, whose files need not be read, as {@link KnownFiles} knows them. */
  Set<ItemId> known();

  /**
   * The files of one item.
   *
   * @param documents in no order; no two of the same language
   * @param complete whether all could be read; that an item which has others, or its original, is
   *     missing is no second mistake
   */
  record ItemDocuments(ItemId id, List<SourceDocument> documents, boolean complete) {

    public ItemDocuments {
      documents = List.copyOf(documents);
    }
  }
}
