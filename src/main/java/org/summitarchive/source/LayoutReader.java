package org.summitarchive.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Kind;

/** Lists the content folder; reports what stands where nothing is read. */
final class LayoutReader {

  private final ContentTree tree;
  private final Diagnostics diagnostics;

  LayoutReader(ContentTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Looks into the folders on all processors. */
  Layout read() {
    List<Entry> items = new ArrayList<>();
    List<Entry> editions = new ArrayList<>();
    for (Entry entry : tree.children(tree.root())) {
      if (Layout.FOLDERS.containsKey(entry.name())) {
        items.add(entry);
      } else if (entry.name().equals(Layout.EDITIONS)) {
        contents(entry, "make it a folder of editions").ifPresent(editions::addAll);
      } else if (!Layout.OTHERS.contains(entry.name())) {
        reportUnexpected(entry);
      }
    }
    return new Layout(
        Workers.map(items, this::place),
        Workers.map(editions, this::edition).stream().flatMap(Optional::stream).toList());
  }

  private Optional<Layout.EditionFolder> edition(Entry folder) {
    return contents(folder, "an edition is a folder with files `edition.<language>.md`")
        .map(entries -> edition(folder, entries));
  }

  private Layout.EditionFolder edition(Entry folder, List<Entry> entries) {
    List<Entry> own = new ArrayList<>();
    List<Layout.Place> places = new ArrayList<>();
    for (Entry entry : entries) {
      Kind kind = Layout.EDITION_FOLDERS.get(entry.name());
      if (kind != null) {
        places.add(place(kind, entry));
      } else if (entry.name().toLowerCase(Locale.ROOT).startsWith("edition.")) {
        own.add(entry);
      } else {
        reportUnexpected(
            entry,
            "an edition has files `edition.<language>.md`, and the folders `forums` and `sections`",
            Layout.EDITION_FOLDERS.keySet().stream());
      }
    }
    return new Layout.EditionFolder(folder, new Layout.Place(Kind.EDITION, own), places);
  }

  private Layout.Place place(Entry folder) {
    return place(Objects.requireNonNull(Layout.FOLDERS.get(folder.name())), folder);
  }

  private Layout.Place place(Kind kind, Entry folder) {
    String hint = "make it a folder of files `<id>.<language>.md`";
    return new Layout.Place(kind, contents(folder, hint).orElse(List.of()));
  }

  /** Empty where there is no folder to look into, which is reported. */
  private Optional<List<Entry>> contents(Entry folder, String hint) {
    Optional<BasicFileAttributes> attributes = tree.attributes(folder, diagnostics);
    if (attributes.isPresent() && !attributes.get().isDirectory()) {
      diagnostics.error(
          folder.position(),
          "unexpected-file",
          "`" + EntryNames.shown(folder.name()) + "` is not a folder",
          hint);
    }
    return attributes.filter(BasicFileAttributes::isDirectory).map(a -> tree.children(folder));
  }

  private void reportUnexpected(Entry entry) {
    reportUnexpected(
        entry,
        "content stands in documents, editions, organisations, pages, sources and speakers,"
            + " other files in assets",
        Stream.concat(Layout.FOLDERS.keySet().stream(), Layout.OTHERS.stream()));
  }

  private void reportUnexpected(Entry entry, String hint, Stream<String> known) {
    diagnostics.error(
        entry.position(),
        "unexpected-file",
        "`" + EntryNames.shown(entry.name()) + "` has no place here",
        Suggestions.didYouMean(entry.name(), known.sorted().toList(), hint));
  }
}
