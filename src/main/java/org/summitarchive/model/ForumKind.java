package org.summitarchive.model;

/** What an entry of the programme is. */
public enum ForumKind {
  FORUM("forum"),
  CEREMONY("ceremony"),
  RELEASE("release"),
  EXHIBITION("exhibition"),
  COMPETITION("competition");

  private final String word;

  ForumKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
