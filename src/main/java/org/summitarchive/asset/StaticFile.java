package org.summitarchive.asset;

/**
 * The files of {@code templates/static}: those that every page loads, then those of the search. A
 * jar cannot list its folders.
 */
public enum StaticFile {
  STYLE("style.css"),
  SCRIPT("links.js"),
  ICON("icon.svg"),
  SEARCH_STYLE("search.css"),
  SEARCH_TOKENS("searchtokens.js"),
  SEARCH_QUERY("searchquery.js"),
  SEARCH_INDEX("searchindex.js"),
  SEARCH_EXCERPT("searchexcerpt.js"),
  SEARCH("search.js");

  private final String fileName;

  StaticFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }
}
