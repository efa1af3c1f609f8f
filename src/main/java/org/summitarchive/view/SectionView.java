package org.summitarchive.view;

import java.util.List;

/** The page of a section. */
public record SectionView(PageHead head, Entry entry, ClaimsView claims, List<ForumLine> forums)
    implements View {

  public SectionView {
    forums = List.copyOf(forums);
  }
}
