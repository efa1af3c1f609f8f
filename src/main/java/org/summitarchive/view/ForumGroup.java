package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forums that belong together.
 *
 * @param heading null where they belong to nothing
 */
public record ForumGroup(@Nullable Link heading, List<ForumLine> forums) {

  public ForumGroup {
    forums = List.copyOf(forums);
  }
}
