package org.summitarchive.view;

import java.util.List;

/** A line of text of which some parts are links, or are in other languages. */
public record Sentence(List<Link> parts) {

  public Sentence {
    parts = List.copyOf(parts);
  }

  public static Sentence of(Link... parts) {
    return new Sentence(List.of(parts));
  }

  /** The same to be read only, where what it names is linked elsewhere. */
  Sentence withoutLinks() {
    return new Sentence(parts.stream().map(part -> new Link(part.text(), null)).toList());
  }

  public static Sentence text(String text) {
    return of(Link.text(text));
  }
}
