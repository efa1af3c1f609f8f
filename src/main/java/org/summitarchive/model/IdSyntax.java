package org.summitarchive.model;

import java.util.Set;

/** How ids are spelt: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
public final class IdSyntax {

  /** The first parts of the site's own addresses, which no edition, page or language may take. */
  private static final Set<String> RESERVED =
      Set.of(
          "sections",
          "forums",
          "speakers",
          "organisations",
          "documents",
          "topics",
          "sources",
          "search",
          "data",
          "assets",
          "feed",
          "calendar",
          "sitemap",
          "robots",
          "404");

  private IdSyntax() {}

  public static boolean isId(String text) {
    boolean hyphenAllowed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && !(c == '-' && hyphenAllowed)) {
        return false;
      }
      hyphenAllowed = word;
    }
    return hyphenAllowed;
  }

  public static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }
}
