package org.summitarchive.view;

import java.util.List;

/** The page of a document. */
public record DocumentView(PageHead head, Entry entry, List<Fact> facts, List<ForumGroup> forums)
    implements View {

  public DocumentView {
    facts = List.copyOf(facts);
    forums = List.copyOf(forums);
  }
}
