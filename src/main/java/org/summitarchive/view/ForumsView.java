package org.summitarchive.view;

import java.util.List;

/** Forums, edition by edition. */
public record ForumsView(PageHead head, Phrase title, List<ForumGroup> editions) implements View {

  public ForumsView {
    editions = List.copyOf(editions);
  }
}
