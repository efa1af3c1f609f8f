package org.summitarchive.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.model.ItemId;

/** The content files of an archive, read. */
public final class ContentFiles implements ContentItems {

  private final List<SourceDocument> documents;
  private final Set<ItemId> known;
  private final SortedSet<ItemId> unreadable;
  private final Map<ItemId, List<SourceDocument>> byId;

  /**
   * Takes what was read.
   *
   * @param documents those that could be read, by path; no two of the same item and language
   * @param known items whose files were not read
   * @param unreadable items of which a file exists that could not be read
   */
  public ContentFiles(List<SourceDocument> documents, Set<ItemId> known, Set<ItemId> unreadable) {
    this.documents = List.copyOf(documents);
    this.known = Collections.unmodifiableSet(known);
    this.unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
    this.byId =
        documents.stream().collect(groupingBy(SourceDocument::id, LinkedHashMap::new, toList()));
    this.unreadable.forEach(id -> byId.putIfAbsent(id, List.of()));
  }

  /** Those that could be read, by path. */
  public List<SourceDocument> documents() {
    return documents;
  }

  /** Items of which a file exists that could not be read. */
  public SortedSet<ItemId> unreadable() {
    return unreadable;
  }

  @Override
  public Set<ItemId> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  @Override
  public ItemDocuments of(ItemId id) {
    return new ItemDocuments(id, byId.getOrDefault(id, List.of()), !unreadable.contains(id));
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public ContentFiles read() {
    return this;
  }

  @Override
  public Set<ItemId> known() {
    return known;
  }
}
