package org.summitarchive.source;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.model.ItemId;

/**
 * The content files of an archive, as they were found. Each is read when it is asked for, and let
 * go by whoever asked: the text of a large archive need never be in memory at once.
 */
final class FoundFiles implements ContentItems {

  private final Map<ItemId, List<ItemFile>> files;
  private final Set<ItemId> known;
  private final Set<ItemId> misnamed;
  private final DocumentReader reader;

  /**
   * Takes what was found.
   *
   * @param all by item; no two files of the same item and language
   * @param misnamed items that may have more files than these
   */
  FoundFiles(
      Map<ItemId, List<ItemFile>> all,
      Set<ItemId> known,
      Set<ItemId> misnamed,
      DocumentReader reader) {
    this.files = new LinkedHashMap<>(all);
    this.files.keySet().removeAll(known);
    misnamed.forEach(id -> files.putIfAbsent(id, List.of()));
    this.known = Collections.unmodifiableSet(known);
    this.misnamed = misnamed;
    this.reader = reader;
  }

  @Override
  public int count() {
    return files.values().stream().mapToInt(List::size).sum();
  }

  /** Reads every file, on all processors; the result does not depend on the number of threads. */
  @Override
  public ContentFiles read() {
    List<ItemDocuments> read = Workers.map(ids(), this::of);
    List<SourceDocument> documents =
        read.stream()
            .flatMap(item -> item.documents().stream())
            .sorted(Comparator.comparing(document -> document.text().path()))
            .toList();
    Set<ItemId> unreadable =
        read.stream().filter(item -> !item.complete()).map(ItemDocuments::id).collect(toSet());
    return new ContentFiles(documents, known, unreadable);
  }

  @Override
  public Set<ItemId> ids() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** Reads one item's files; mistakes in them are reported each time. */
  @Override
  public ItemDocuments of(ItemId id) {
    List<ItemFile> found = files.getOrDefault(id, List.of());
    List<SourceDocument> documents = new ArrayList<>(found.size());
    found.forEach(file -> reader.read(file).ifPresent(documents::add));
    boolean complete = documents.size() == found.size() && !misnamed.contains(id);
    return new ItemDocuments(id, documents, complete);
  }

  @Override
  public Set<ItemId> known() {
    return known;
  }
}
