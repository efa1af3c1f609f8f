package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text of which some parts are links, or are in other languages. */
public record Sentence(List<Link> parts) {

  public Sentence {
    parts = List.copyOf(parts);
  }

  /** As a record's own, which costs a first build some thousandths of a second. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
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
