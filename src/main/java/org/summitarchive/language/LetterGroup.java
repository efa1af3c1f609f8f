package org.summitarchive.language;

import java.util.List;

/** The entries of an index under one of its letters; a letter may have none. */
public record LetterGroup<T>(String letter, List<T> entries) {

  public LetterGroup {
    entries = List.copyOf(entries);
  }
}
