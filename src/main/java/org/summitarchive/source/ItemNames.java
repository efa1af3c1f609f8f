package org.summitarchive.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Reads what the names of content files say. A file whose name is nearly an id goes on under the id
 * that it should have, so that a wrong name is one mistake and not many.
 */
final class ItemNames {

  private final Languages languages;
  private final Diagnostics diagnostics;
  private final IdNames ids;
  private final List<ItemFile> files = new ArrayList<>();
  private final SortedSet<ItemId> unreadable = new TreeSet<>();

  ItemNames(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
    this.ids = new IdNames(diagnostics);
  }

  /** Files by path; no two of the same item and language. */
  List<ItemFile> files() {
    return files.stream().sorted(Comparator.comparing(file -> file.entry().shown())).toList();
  }

  /**
   * Items of which a file has a mistaken name: it may say too little, or belong to another item.
   */
  SortedSet<ItemId> unreadable() {
    return unreadable;
  }

  void read(Layout layout) {
    layout.places().forEach(place -> read(place, id -> new ItemId(place.kind(), id)));
    List<IdNames.Use> folders =
        layout.editions().stream()
            .map(edition -> new IdNames.Use(edition.folder().name(), "", edition.folder()))
            .toList();
    Map<String, String> editionIds = ids.resolve(folders);
    for (Layout.EditionFolder edition : layout.editions()) {
      String id = editionIds.get(edition.folder().name());
      if (id != null) {
        readEdition(edition, id);
      }
    }
  }

  private void readEdition(Layout.EditionFolder edition, String id) {
    ItemId editionId = new ItemId(Kind.EDITION, id);
    read(edition.edition(), name -> editionId);
    edition
        .places()
        .forEach(place -> read(place, name -> ItemId.inEdition(place.kind(), id, name)));
    if (edition.edition().files().isEmpty()) {
      unreadable.add(editionId);
      String file = "edition." + languages.original().path() + ".md";
      diagnostics.error(
          edition.folder().position(),
          "missing-edition",
          "the edition `" + id + "` has no file `" + file + "`",
          "add `" + edition.folder().shown() + "/" + file + "`");
    }
  }

  private void read(Layout.Place place, Function<String, ItemId> toId) {
    List<FileName> names = place.files().stream().flatMap(file -> name(file).stream()).toList();
    Map<String, String> resolved =
        ids.resolve(
            names.stream()
                .map(name -> new IdNames.Use(name.id(), suffix(name), name.entry()))
                .toList());
    SortedMap<String, ItemFile> byAddress = new TreeMap<>();
    names.stream()
        .filter(name -> resolved.containsKey(name.id()))
        .sorted(Comparator.comparing(name -> !Slugs.isSlug(name.id())))
        .forEach(name -> place(name, toId.apply(resolved.getOrDefault(name.id(), "")), byAddress));
    files.addAll(byAddress.values());
  }

  private Optional<FileName> name(Entry file) {
    if (file.name().endsWith(FileName.EXTENSION)
        && file.name().length() > FileName.EXTENSION.length()) {
      return Optional.of(FileName.of(file));
    }
    diagnostics.error(
        file.position(),
        "unexpected-file",
        "`" + EntryNames.shown(file.name()) + "` has no place here",
        "content files are named `<id>.<language>.md`; other files belong into assets");
    return Optional.empty();
  }

  /** Good names come first, so that a bad name never takes a good one's place. */
  private void place(FileName name, ItemId id, SortedMap<String, ItemFile> byAddress) {
    Optional<Language> language = languages.find(name.language());
    if (!Slugs.isSlug(name.id())) {
      unreadable.add(id);
    }
    if (language.isPresent()) {
      ItemFile file = new ItemFile(id, language.get(), name.entry());
      byAddress.putIfAbsent(id.value() + "." + name.language(), file);
      return;
    }
    unreadable.add(id);
    if (name.language().isEmpty()) {
      diagnostics.error(
          name.entry().position(),
          "missing-language",
          "the name of the file does not say its language",
          "name it `"
              + EntryNames.shown(name.id())
              + "."
              + languages.original().path()
              + ".md` if it is in "
              + languages.original().name());
    } else {
      diagnostics.error(
          name.entry().position(),
          "unknown-language",
          "`" + EntryNames.shown(name.language()) + "` is no language of this archive",
          "use one of " + paths() + ", or add it to `languages` in archive.yaml");
    }
  }

  private String paths() {
    return languages.all().stream().map(Language::path).collect(Collectors.joining(", "));
  }

  private static String suffix(FileName name) {
    return (name.language().isEmpty() ? "" : "." + name.language()) + FileName.EXTENSION;
  }
}
