package org.summitarchive.source;

import java.util.List;
import java.util.Map;
import org.summitarchive.model.Kind;

/** Where the files that describe items stand, before their names are read. */
record Layout(List<Place> places, List<EditionFolder> editions) {

  static final String ARCHIVE = "archive.yaml";
  static final String TOPICS = "topics.yaml";
  static final String ASSETS = "assets";
  static final String EDITIONS = "editions";

  static final Map<String, Kind> FOLDERS =
      Map.of(
          "documents", Kind.DOCUMENT,
          "organisations", Kind.ORGANISATION,
          "pages", Kind.PAGE,
          "sources", Kind.SOURCE,
          "speakers", Kind.SPEAKER);
  static final Map<String, Kind> EDITION_FOLDERS =
      Map.of("forums", Kind.FORUM, "sections", Kind.SECTION);
  static final List<String> OTHERS =
      List.of(ARCHIVE, TOPICS, ASSETS, EDITIONS, "README.md", "imported.json");

  /** The files of one kind in one folder. */
  record Place(Kind kind, List<Entry> files) {}

  /** An edition's folder: the edition's own files, its sections and its forums. */
  record EditionFolder(Entry folder, Place edition, List<Place> places) {}
}
