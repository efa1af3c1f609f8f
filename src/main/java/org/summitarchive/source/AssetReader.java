package org.summitarchive.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Slugs;

/** Lists the files that content can name. */
final class AssetReader {

  private final ContentTree tree;
  private final Diagnostics diagnostics;
  private final SortedMap<String, Path> assets = new TreeMap<>();

  AssetReader(ContentTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  SortedMap<String, Path> read() {
    Entry folder = tree.child(tree.root(), Layout.ASSETS);
    if (tree.exists(folder)) {
      Optional<BasicFileAttributes> attributes = tree.attributes(folder, diagnostics);
      if (attributes.isPresent() && attributes.get().isDirectory()) {
        list(folder, "", List.of());
      } else if (attributes.isPresent()) {
        report(folder, "unexpected-file", " is not a folder", "make it a folder of files");
      }
    }
    return assets;
  }

  /**
   * @param above the folders around this one, where they really lie
   */
  private void list(Entry folder, String prefix, List<Path> above) {
    Path real = tree.realPath(folder);
    if (above.contains(real)) {
      report(folder, "link-loop", " leads back to a folder around it", "remove this symbolic link");
      return;
    }
    List<Path> open = Stream.concat(above.stream(), Stream.of(real)).toList();
    tree.children(folder).forEach(entry -> add(entry, prefix, open));
  }

  private void add(Entry entry, String prefix, List<Path> above) {
    Optional<BasicFileAttributes> attributes = tree.attributes(entry, diagnostics);
    String name = prefix + Slugs.composed(entry.name());
    if (attributes.isEmpty()) {
      return;
    }
    if (EntryNames.isUnsafe(entry.name())) {
      report(
          entry,
          "bad-file-name",
          " has characters that no address should have",
          "rename it with letters, digits, hyphens and dots");
    } else if (attributes.get().isDirectory()) {
      list(entry, name + "/", above);
    } else if (!attributes.get().isRegularFile()) {
      report(entry, "unexpected-file", " is not a file", "put a file here");
    } else if (assets.putIfAbsent(name, entry.path()) != null) {
      report(
          entry, "similar-id", " differs from another only in Unicode form", "remove one of them");
    }
  }

  private void report(Entry entry, String code, String what, String hint) {
    String message = "`" + EntryNames.shown(entry.name()) + "`" + what;
    diagnostics.error(entry.position(), code, message, hint);
  }
}
