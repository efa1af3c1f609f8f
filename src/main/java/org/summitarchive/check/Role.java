package org.summitarchive.check;

import org.jsoup.nodes.Document;

/** What a page is for: not all have to be complete. */
enum Role {
  PAGE,
  /** Sends readers of an old address on. */
  REDIRECT,
  /** Shown by the server at addresses that do not exist. */
  NOT_FOUND;

  static final String NOT_FOUND_PAGE = "404.html";

  static Role of(String file, Document page) {
    if (file.equals(NOT_FOUND_PAGE)) {
      return NOT_FOUND;
    }
    boolean redirects =
        page.head().children().stream()
            .anyMatch(element -> element.attr("http-equiv").equalsIgnoreCase("refresh"));
    return redirects ? REDIRECT : PAGE;
  }
}
