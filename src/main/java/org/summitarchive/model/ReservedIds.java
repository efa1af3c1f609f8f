package org.summitarchive.model;

import java.util.Set;

/** The first parts of the site's own addresses, which no edition, page or language may take. */
public final class ReservedIds {

  private static final Set<String> WORDS =
      Set.of(
          "sections",
          "forums",
          "programme",
          "speakers",
          "organisations",
          "documents",
          "topics",
          "sources",
          "search",
          "corrections",
          "data",
          "assets",
          "feed",
          "calendar",
          "sitemap",
          "robots",
          "404");

  private ReservedIds() {}

  public static boolean contains(String id) {
    return WORDS.contains(id);
  }
}
