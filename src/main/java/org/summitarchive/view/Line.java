package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list, with what a reader needs to know before following the link.
 *
 * @param initial of a person's name, which stands where others have a picture; null for all else
 */
public record Line(Link title, List<Sentence> details, @Nullable Phrase initial) {

  public Line {
    details = List.copyOf(details);
  }

  public Line(Link title, List<Sentence> details) {
    this(title, details, null);
  }

  /** A person. */
  static Line of(Link speaker, List<Sentence> roles) {
    return new Line(speaker, roles, speaker.text().initial());
  }
}
