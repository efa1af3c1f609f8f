package org.summitarchive.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.model.ItemId;

/**
 * The content files of an archive, as they were found. Each is read when it is asked for, and let
 * go by whoever asked: the text of a large archive need never be in memory at once.
 */
final class FoundFiles implements ContentItems {

  private final List<ItemFile> files;
  private final Set<ItemId> known;
  private final Set<ItemId> misnamed;
  private final DocumentReader reader;
  private final Map<ItemId, List<ItemFile>> byId = new LinkedHashMap<>();

  /**
   * Takes what was found.
   *
   * @param all no two of the same item and language
   * @param misnamed items that may have more files than these
   */
  FoundFiles(List<ItemFile> all, Set<ItemId> known, Set<ItemId> misnamed, DocumentReader reader) {
    this.files =
        all.stream()
            .filter(file -> !known.contains(file.id()))
            .sorted(Comparator.comparing(file -> file.entry().shown()))
            .toList();
    this.known = Collections.unmodifiableSet(known);
    this.misnamed = misnamed;
    this.reader = reader;
    for (ItemFile file : files) {
      byId.computeIfAbsent(file.id(), id -> new ArrayList<>(2)).add(file);
    }
    misnamed.forEach(id -> byId.putIfAbsent(id, List.of()));
  }

  @Override
  public int count() {
    return files.size();
  }

  /** Reads every file, on all processors; the result does not depend on the number of threads. */
  @Override
  public ContentFiles read() {
    List<Optional<SourceDocument>> read = Workers.map(files, reader::read);
    Set<ItemId> unreadable = new HashSet<>(misnamed);
    for (int i = 0; i < files.size(); i++) {
      if (read.get(i).isEmpty()) {
        unreadable.add(files.get(i).id());
      }
    }
    return new ContentFiles(read.stream().flatMap(Optional::stream).toList(), known, unreadable);
  }

  @Override
  public Set<ItemId> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** Reads one item's files; mistakes in them are reported each time. */
  @Override
  public ItemDocuments of(ItemId id) {
    List<ItemFile> found = byId.getOrDefault(id, List.of());
    List<SourceDocument> documents = new ArrayList<>(found.size());
    found.forEach(file -> reader.read(file).ifPresent(documents::add));
    boolean complete = documents.size() == found.size() && !misnamed.contains(id);
    return new ItemDocuments(documents, complete);
  }

  @Override
  public Set<ItemId> known() {
    return known;
  }
}
