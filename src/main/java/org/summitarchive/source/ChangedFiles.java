package org.summitarchive.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Finds the files of items of which a file has changed, where it is known that the content folder
 * has the same files as before: their names were good, and need not all be read again.
 */
final class ChangedFiles {

  private final ContentTree tree;
  private final Languages languages;
  private final KnownFiles known;

  ChangedFiles(ContentTree tree, Languages languages, KnownFiles known) {
    this.tree = tree;
    this.languages = languages;
    this.known = known;
  }

  /** All files of these items; empty where a file that changed belongs to none that was known. */
  Optional<List<ItemFile>> find() {
    Optional<Set<Path>> changed = known.changed();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    Set<ItemId> ids = new TreeSet<>();
    for (Path path : changed.get()) {
      if (isOfItems(path)) {
        Optional<ItemId> id = item(tree.below(path)).filter(known.items()::contains);
        if (id.isEmpty()) {
          return Optional.empty();
        }
        ids.add(id.get());
      }
    }
    List<ItemFile> files = new ArrayList<>();
    ids.forEach(id -> addFiles(id, files));
    return Optional.of(files);
  }

  private boolean isOfItems(Path path) {
    if (!tree.holds(path)) {
      return false;
    }
    String first = tree.below(path).split("/", -1)[0];
    return first.equals(Layout.EDITIONS) || !Layout.OTHERS.contains(first);
  }

  /** The item that a file describes, if it is named as {@link ContentPaths} names it. */
  private Optional<ItemId> item(String path) {
    String[] parts = path.split("/", -1);
    String name = parts[parts.length - 1];
    if (!name.endsWith(FileName.EXTENSION)) {
      return Optional.empty();
    }
    FileName file = FileName.of(tree.child(tree.root(), name));
    Optional<Language> language = languages.find(file.language());
    return id(parts, file.id())
        .filter(id -> language.isPresent() && ContentPaths.of(id, language.get()).equals(path));
  }

  private static Optional<ItemId> id(String[] parts, String id) {
    if (parts.length == 2) {
      return kind(Layout.FOLDERS, parts[0]).map(kind -> new ItemId(kind, id));
    } else if (parts.length == 3) {
      return Optional.of(new ItemId(Kind.EDITION, parts[1]));
    }
    return parts.length == 4
        ? kind(Layout.EDITION_FOLDERS, parts[2]).map(kind -> ItemId.inEdition(kind, parts[1], id))
        : Optional.empty();
  }

  private static Optional<Kind> kind(Map<String, Kind> folders, String name) {
    return Optional.ofNullable(folders.get(name));
  }

  private void addFiles(ItemId id, List<ItemFile> files) {
    for (Language language : languages.all()) {
      Entry entry = tree.root();
      for (String name : ContentPaths.of(id, language).split("/", -1)) {
        entry = tree.child(entry, name);
      }
      if (tree.exists(entry)) {
        files.add(new ItemFile(id, language, entry));
      }
    }
  }
}
