package org.summitarchive.source;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.model.ItemId;

/**
 * The content files of an archive.
 *
 * @param documents those that could be read, by path; no two of the same item and language
 * @param known items whose files were not read, as {@link KnownFiles} knows them
 * @param unreadable items of which a file exists that could not be read; that such an item, or its
 *     original, is missing is no second mistake
 */
public record ContentFiles(
    List<SourceDocument> documents, Set<ItemId> known, SortedSet<ItemId> unreadable) {

  public ContentFiles {
    documents = List.copyOf(documents);
    known = Collections.unmodifiableSet(known);
    unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
  }
}
