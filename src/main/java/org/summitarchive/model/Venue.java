package org.summitarchive.model;

/** What the source says of where a statement was made. */
public enum Venue {
  STATED("stated"),
  IMPLIED("implied"),
  NOT_STATED("not-stated");

  private final String word;

  Venue(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
