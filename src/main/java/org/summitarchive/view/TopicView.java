package org.summitarchive.view;

import java.util.List;

/**
 * The page of a topic.
 *
 * @param parts the pages that list its forums where they are too many for this one
 */
public record TopicView(PageHead head, Entry entry, List<ForumGroup> forums, List<Line> parts)
    implements View {

  public TopicView {
    forums = List.copyOf(forums);
    parts = List.copyOf(parts);
  }
}
