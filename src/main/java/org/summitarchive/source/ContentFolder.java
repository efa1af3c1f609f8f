package org.summitarchive.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Languages;
import org.summitarchive.model.ItemId;

/**
 * The folder that maintainers edit. Mistakes in it are reported; {@link
 * java.io.UncheckedIOException} means that the machine failed, and its message says where.
 */
public final class ContentFolder {

  private final ContentTree tree;

  private ContentFolder(ContentTree tree) {
    this.tree = tree;
  }

  /**
   * A content folder, whether it is there or not.
   *
   * @param workingFolder what paths in messages are relative to
   */
  public static ContentFolder open(Path content, Path workingFolder) {
    return open(content, workingFolder, ReadWatcher.UNSEEN);
  }

  /** A content folder that somebody watches being read. */
  public static ContentFolder open(Path content, Path workingFolder, ReadWatcher watcher) {
    return new ContentFolder(new ContentTree(content, workingFolder, watcher));
  }

  /** {@code archive.yaml}, which must be there; a content folder that is not is reported here. */
  public Optional<SourceText> archive(Diagnostics diagnostics) {
    if (!tree.exists()) {
      diagnostics.error(
          tree.root().position(),
          "missing-content",
          "there is no content folder here",
          "run the command beside the folder `content`, or name it with --content");
      return Optional.empty();
    }
    Entry archive = tree.child(tree.root(), Layout.ARCHIVE);
    if (!tree.exists(archive)) {
      diagnostics.error(
          archive.position(),
          "missing-file",
          "the archive has no `archive.yaml`",
          "begin it with `format: 1`, and give title, languages and base-url");
      return Optional.empty();
    }
    return new TextFiles(tree, diagnostics).read(archive);
  }

  /** Whether there is a {@code topics.yaml}, be it readable or not. */
  public boolean hasTopics() {
    return tree.exists(topicsFile());
  }

  /** {@code topics.yaml}; empty where there is none, or where it cannot be read. */
  public Optional<SourceText> topics(Diagnostics diagnostics) {
    return hasTopics() ? new TextFiles(tree, diagnostics).read(topicsFile()) : Optional.empty();
  }

  private Entry topicsFile() {
    return tree.child(tree.root(), Layout.TOPICS);
  }

  /** Finds and reads every content file. */
  public ContentFiles documents(Languages languages, Diagnostics diagnostics) {
    return find(languages, KnownFiles.NONE, diagnostics).read();
  }

  /** Finds every content file; those that are not known are to be read. */
  public ContentItems find(Languages languages, KnownFiles knownFiles, Diagnostics diagnostics) {
    Optional<List<ItemFile>> changed = new ChangedFiles(tree, languages, knownFiles).find();
    return changed.isPresent()
        ? findChanged(changed.get(), knownFiles, diagnostics)
        : findAll(languages, knownFiles, diagnostics);
  }

  private ContentItems findChanged(
      List<ItemFile> files, KnownFiles knownFiles, Diagnostics diagnostics) {
    Map<ItemId, List<ItemFile>> items = byId(files);
    Set<ItemId> known = new LinkedHashSet<>(knownFiles.items());
    items.forEach(
        (id, found) -> {
          if (!knownFiles.isKnown(id, paths(found))) {
            known.remove(id);
          }
        });
    return new FoundFiles(items, known, Set.of(), reader(diagnostics));
  }

  private ContentItems findAll(
      Languages languages, KnownFiles knownFiles, Diagnostics diagnostics) {
    ItemNames names = new ItemNames(languages, diagnostics);
    names.read(new LayoutReader(tree, diagnostics).read());
    Map<ItemId, List<ItemFile>> items = byId(names.files());
    Set<ItemId> known = known(items, names.unreadable(), knownFiles);
    return new FoundFiles(items, known, names.unreadable(), reader(diagnostics));
  }

  private DocumentReader reader(Diagnostics diagnostics) {
    return new DocumentReader(new TextFiles(tree, diagnostics), diagnostics);
  }

  private static Set<ItemId> known(
      Map<ItemId, List<ItemFile>> items, Set<ItemId> misnamed, KnownFiles knownFiles) {
    List<Map.Entry<ItemId, List<ItemFile>>> named =
        items.entrySet().stream().filter(item -> !misnamed.contains(item.getKey())).toList();
    List<Boolean> known =
        Workers.map(named, item -> knownFiles.isKnown(item.getKey(), paths(item.getValue())));
    return IntStream.range(0, named.size())
        .filter(known::get)
        .mapToObj(i -> named.get(i).getKey())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<ItemId, List<ItemFile>> byId(List<ItemFile> files) {
    return files.stream()
        .collect(Collectors.groupingBy(ItemFile::id, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Path> paths(List<ItemFile> files) {
    return files.stream().map(file -> file.entry().path()).toList();
  }

  /** The files of {@code assets/} by their names below it, with {@code /}, composed (NFC). */
  public SortedMap<String, Path> assets(Diagnostics diagnostics) {
    return new AssetReader(tree, diagnostics).read();
  }

  /** Whether a file or folder of that name is never read: hidden, or left behind by an editor. */
  public static boolean ignores(Path file) {
    return EntryNames.isIgnored(EntryNames.of(file));
  }

  /** The lines that messages are about. */
  public FileLines lines() {
    return new FileLines(tree);
  }
}
