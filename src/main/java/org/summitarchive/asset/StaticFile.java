package org.summitarchive.asset;

/**
 * The files of {@code templates/static}: those that most pages load or their style names, then
 * those of some pages. A jar cannot list its folders.
 */
public enum StaticFile {
  STYLE("style.css"),
  RECORD_STYLE("record.css"),
  HOME_STYLE("home.css"),
  SCRIPT("links.js"),
  ICON("icon.svg"),
  CALICO("calico.svg"),
  ROUNDEL("roundel.svg"),
  INDEX_STYLE("index.css"),
  FILTER("filter.js"),
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

  /** Style sheets name other files, so they are made last. */
  boolean isStyle() {
    return fileName.endsWith(".css");
  }
}
