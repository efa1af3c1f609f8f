package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index by the letters of the reader's language.
 *
 * @param aids what else the page loads
 */
public record LetterView(
    PageHead head, Phrase title, List<Letter> letters, List<LetterLines> groups, Aids aids)
    implements View {

  public LetterView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }

  /**
   * A letter of the alphabet.
   *
   * @param href null where nothing stands under it
   */
  public record Letter(String letter, @Nullable String href) {}

  /**
   * Addresses, relative to the page, of its style and of the script that lets readers narrow it.
   */
  public record Aids(String style, String filter) {}

  /** What stands under a letter. */
  public record LetterLines(String letter, String anchor, List<Line> lines) {
    public LetterLines {
      lines = List.copyOf(lines);
    }
  }
}
