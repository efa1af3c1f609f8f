package org.summitarchive.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ItemId;

/**
 * The names of the files in one place. A file whose name is nearly an id goes on under the id that
 * it should have, so that a wrong name is one mistake and not many.
 */
final class PlaceNames {

  /** What an id stands for in this place. */
  interface Naming {
    ItemId item(String id);
  }

  /**
   * What the names say.
   *
   * @param files by their names; no two of the same item and language
   * @param unreadable items of which a file has a mistaken name
   */
  record Found(Collection<ItemFile> files, Set<ItemId> unreadable) {}

  private final Layout.Place place;
  private final Naming naming;
  private final Languages languages;
  private final Diagnostics diagnostics;
  private final Map<String, ItemFile> byAddress = new TreeMap<>();
  private final Set<ItemId> unreadable = new HashSet<>();

  PlaceNames(Layout.Place place, Naming naming, Languages languages, Diagnostics diagnostics) {
    this.place = place;
    this.naming = naming;
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  Found read() {
    List<FileName> names = new ArrayList<>(place.files().size());
    List<IdNames.Use> uses = new ArrayList<>(place.files().size());
    for (Entry file : place.files()) {
      name(file).ifPresent(names::add);
    }
    for (FileName name : names) {
      uses.add(new IdNames.Use(name.id(), suffix(name), name.entry()));
    }
    Map<String, String> resolved = new IdNames(diagnostics).resolve(uses);
    add(names, resolved, true);
    add(names, resolved, false);
    return new Found(byAddress.values(), unreadable);
  }

  /** Good names come first, so that a bad name never takes a good one's place. */
  private void add(List<FileName> names, Map<String, String> resolved, boolean good) {
    for (FileName name : names) {
      String id = resolved.get(name.id());
      if (id != null && Slugs.isSlug(name.id()) == good) {
        add(name, naming.item(id));
      }
    }
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

  private void add(FileName name, ItemId id) {
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
