package org.summitarchive.asset;

/** The files of {@code templates/static} that every page loads; a jar cannot list its folders. */
public enum StaticFile {
  STYLE("style.css"),
  SCRIPT("links.js"),
  ICON("icon.svg");

  private final String fileName;

  StaticFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }
}
