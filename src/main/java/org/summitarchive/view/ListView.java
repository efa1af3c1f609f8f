package org.summitarchive.view;

import java.util.List;

/** An index of items, or of the pages that list them. */
public record ListView(PageHead head, Phrase title, List<Line> lines) implements View {

  public ListView {
    lines = List.copyOf(lines);
  }
}
