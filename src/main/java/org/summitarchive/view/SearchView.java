package org.summitarchive.view;

import java.util.List;

/**
 * Where readers search.
 *
 * @param lists of everything in the archive, for readers whose browser runs no scripts
 * @param scripts in the order in which they build on each other
 */
public record SearchView(
    PageHead head, Filters filters, List<Link> lists, String style, List<String> scripts)
    implements View {

  public SearchView {
    lists = List.copyOf(lists);
    scripts = List.copyOf(scripts);
  }

  /** What results can be narrowed by, in the order of the archive. */
  public record Filters(List<Choice> kinds, List<Choice> editions, List<Choice> topics) {
    public Filters {
      kinds = List.copyOf(kinds);
      editions = List.copyOf(editions);
      topics = List.copyOf(topics);
    }
  }

  /**
   * What a filter may be set to.
   *
   * @param value as the index knows it
   */
  public record Choice(String value, Phrase name) {}
}
