package org.summitarchive.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.model.ItemId;

/**
 * The content files of an archive.
 *
 * @param documents those that could be read, by path; no two of the same item and language
 * @param unreadable items of which a file exists that could not be read; that such an item, or its
 *     original, is missing is no second mistake
 */
public record ContentFiles(List<SourceDocument> documents, SortedSet<ItemId> unreadable) {

  public ContentFiles {
    documents = List.copyOf(documents);
    unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
  }
}
