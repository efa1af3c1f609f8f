package org.summitarchive.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Languages;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Reads what the names of content files say: folder by folder, on all processors. */
final class ItemNames {

  private final Languages languages;
  private final Diagnostics diagnostics;
  private final IdNames ids;
  private final List<PlaceNames> places = new ArrayList<>();
  private final List<ItemFile> files = new ArrayList<>();
  private final SortedSet<ItemId> unreadable = new TreeSet<>();

  ItemNames(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
    this.ids = new IdNames(diagnostics);
  }

  /** Place by place, by their names; no two of the same item and language. */
  List<ItemFile> files() {
    return files;
  }

  /**
   * Items of which a file has a mistaken name: it may say too little, or belong to another item.
   */
  SortedSet<ItemId> unreadable() {
    return unreadable;
  }

  void read(Layout layout) {
    layout.places().forEach(place -> add(place, id -> new ItemId(place.kind(), id)));
    List<IdNames.Use> folders =
        layout.editions().stream()
            .map(edition -> new IdNames.Use(edition.folder().name(), "", edition.folder()))
            .toList();
    Map<String, String> editionIds = ids.resolve(folders);
    for (Layout.EditionFolder edition : layout.editions()) {
      String id = editionIds.get(edition.folder().name());
      if (id != null) {
        addEdition(edition, id);
      }
    }
    for (PlaceNames.Found found : Workers.map(places, PlaceNames::read)) {
      files.addAll(found.files());
      unreadable.addAll(found.unreadable());
    }
  }

  private void add(Layout.Place place, PlaceNames.Naming naming) {
    places.add(new PlaceNames(place, naming, languages, diagnostics));
  }

  private void addEdition(Layout.EditionFolder edition, String id) {
    ItemId editionId = new ItemId(Kind.EDITION, id);
    add(edition.edition(), name -> editionId);
    edition.places().forEach(place -> add(place, name -> ItemId.inEdition(place.kind(), id, name)));
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
}
