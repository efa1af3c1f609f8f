package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum in a list. Date, room and summary are null where they are not stated.
 *
 * @param kind the word of its kind, such as {@code ceremony}
 */
public record ForumLine(
    Link title,
    String kind,
    @Nullable Moment date,
    @Nullable Phrase room,
    @Nullable Phrase summary,
    List<Link> speakers) {

  public ForumLine {
    speakers = List.copyOf(speakers);
  }
}
