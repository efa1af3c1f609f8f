package org.summitarchive.view;

import java.util.List;

/** An item in a list, with what a reader needs to know before following the link. */
public record Line(Link title, List<Sentence> details) {

  public Line {
    details = List.copyOf(details);
  }
}
