package org.summitarchive.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of things that an archive describes, each with a page of its own. */
public enum Kind {
  EDITION("edition", ""),
  SECTION("section", "sections"),
  FORUM("forum", "forums"),
  SPEAKER("speaker", "speakers"),
  ORGANISATION("organisation", "organisations"),
  DOCUMENT("document", "documents"),
  TOPIC("topic", "topics"),
  SOURCE("source", "sources"),
  PAGE("page", "");

  private static final Map<String, Kind> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Kind::word, Function.identity()));

  private final String word;
  private final String folder;

  Kind(String word, String folder) {
    this.word = word;
    this.folder = folder;
  }

  /** As in references: {@code speaker} in {@code speaker:lu-wei}. */
  public String word() {
    return word;
  }

  /** The part of an address that stands before the id; empty where the id follows directly. */
  public String folder() {
    return folder;
  }

  /** Whether ids of this kind are unique within an edition only: {@code 2025/internet-law}. */
  public boolean belongsToEdition() {
    return this == SECTION || this == FORUM;
  }

  public static Optional<Kind> ofWord(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
