package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index by the letters of the reader's language.
 *
 * @param filter the script that lets readers narrow it, relative to the page
 */
public record LetterView(
    PageHead head, Phrase title, List<Letter> letters, List<LetterLines> groups, String filter)
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

  /** What stands under a letter. */
  public record LetterLines(String letter, String anchor, List<Line> lines) {
    public LetterLines {
      lines = List.copyOf(lines);
    }
  }
}
