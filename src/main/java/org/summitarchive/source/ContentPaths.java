package org.summitarchive.source;

import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;

/** Where the files of items stand: what {@link ContentFolder} reads from. */
public final class ContentPaths {

  private ContentPaths() {}

  /** The path of an item's file below the content folder, with {@code /}. */
  public static String of(ItemId id, Language language) {
    String name = "." + language.path() + FileName.EXTENSION;
    return switch (id.kind()) {
      case EDITION -> edition(id) + "edition" + name;
      case SECTION, FORUM -> edition(id) + id.kind().folder() + "/" + id.local() + name;
      case PAGE -> "pages/" + id.value() + name;
      case SPEAKER, ORGANISATION, DOCUMENT, SOURCE -> id.kind().folder() + "/" + id.value() + name;
      case TOPIC -> throw new IllegalArgumentException("topics have no files of their own: " + id);
    };
  }

  private static String edition(ItemId id) {
    return Layout.EDITIONS + "/" + id.edition().value() + "/";
  }
}
