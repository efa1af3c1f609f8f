package org.summitarchive.model;

import java.util.List;

/** The compiled Markdown body of one file. */
public record Prose(List<Segment> segments) {

  public Prose {
    segments = List.copyOf(segments);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }
}
