package org.summitarchive.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;

/**
 * What an item's page says in one language, as far as it can be searched.
 *
 * @param names by which readers of any language may look for it
 * @param summary its summary, and what stands beside its name: roles, theme, place
 * @param passages what may be shown to say why a page was found
 * @param others names of others that stand on the page
 */
record PageText(
    Item item, List<String> names, List<Localized> summary, List<Passage> passages, Others others) {

  PageText {
    names = List.copyOf(names);
    summary = List.copyOf(summary);
    passages = List.copyOf(passages);
  }

  /**
   * A paragraph or a statement.
   *
   * @param anchor of the statement on its page; null for a paragraph
   */
  record Passage(@Nullable String anchor, Localized text) {}

  /** Whom and what the page names. */
  record Others(List<String> names) {
    static final Others NONE = new Others(List.of());

    Others {
      names = List.copyOf(names);
    }
  }
}
