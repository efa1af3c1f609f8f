package org.summitarchive.view;

import java.util.List;

/**
 * The page of a forum.
 *
 * @param kind the word of its kind, such as {@code ceremony}
 */
public record ForumView(
    PageHead head, Entry entry, String kind, List<Fact> facts, ClaimsView claims) implements View {

  public ForumView {
    facts = List.copyOf(facts);
  }
}
