package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param permalink of the statement, relative to the page
 * @param cite how the statement is cited; null where it is shown on another page than its own
 */
public record StatementView(
    Speaking speaking,
    Passage text,
    VenueView venue,
    Sentence source,
    String permalink,
    @Nullable Cite cite) {

  /**
   * How the statement is cited.
   *
   * @param lang of the language that the citation is in; null where it is the page's
   */
  public record Cite(Sentence words, @Nullable String lang, @Nullable String dir) {}

  /**
   * Who spoke.
   *
   * @param anchor the statement's own, on its page; null where it is shown on another
   * @param initial of the speaker's name; null where the speaker has none
   */
  public record Speaking(
      @Nullable String anchor, Link speaker, @Nullable Phrase initial, List<Sentence> roles) {
    public Speaking {
      roles = List.copyOf(roles);
    }
  }

  /**
   * Where it was said.
   *
   * @param word {@code stated}, {@code implied} or {@code not-stated}
   * @param place the page that the statement stands on; null on that page
   */
  public record VenueView(String word, @Nullable Link place) {}
}
