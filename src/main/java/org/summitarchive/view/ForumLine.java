package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum in a list.
 *
 * @param kind the word of its kind, such as {@code ceremony}
 */
public record ForumLine(
    Link title, String kind, @Nullable Moment date, @Nullable Phrase summary, List<Link> speakers) {

  public ForumLine {
    speakers = List.copyOf(speakers);
  }
}
