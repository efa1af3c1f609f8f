package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** A report or an initiative. */
public record Document(ItemId id, Common common, Text title, Imprint imprint) implements Item {

  public enum DocumentKind {
    REPORT("report"),
    INITIATIVE("initiative");

    private final String word;

    DocumentKind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** What is known of its publication; each part null where not stated. */
  public record Imprint(
      @Nullable DocumentKind kind, @Nullable PartialDate year, @Nullable Reference publisher) {}

  @Override
  public Text label() {
    return title;
  }
}
