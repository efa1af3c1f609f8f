package org.summitarchive.check;

/** Where a link leads. */
sealed interface Target {

  /**
   * A file that there is.
   *
   * @param file below the site
   * @param fragment decoded; empty where the link has none
   */
  record Inside(String file, String fragment) implements Target {}

  /**
   * Nothing.
   *
   * @param file what should be there, but is not
   * @param needsSlash whether it is a folder with a page in it
   */
  record Missing(String file, boolean needsSlash) implements Target {}

  /** Above the site's own folder. */
  record Above() implements Target {}

  /** Into the site, but written so that it works only where the site stands now. */
  record Absolute() implements Target {}

  /**
   * Somewhere else.
   *
   * @param scheme in lower case; empty where the link starts with {@code //}
   */
  record Elsewhere(String scheme) implements Target {}
}
