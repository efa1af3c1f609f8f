package org.summitarchive.markdown;

import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.CjkCharacters;

/**
 * Whether a run of {@code *} or {@code _} can open or close emphasis: CommonMark's rule, amended
 * for writing without spaces.
 *
 * <p>CommonMark looks for the outer side of a word by its spaces and punctuation. Chinese has no
 * spaces, and its punctuation touches the marks from both sides: {@code **真，**她}. So a run may open
 * or close beside any CJK character, whatever stands on its other side. The amendment follows the
 * discussion in issue 650 of commonmark-spec, but counts the marks that Chinese shares with other
 * writing (“ ” ‘ ’ — … · and the hyphen) as Chinese always, so that {@code A**“真”**B} works too.
 */
record Flanking(boolean opens, boolean closes) {

  /**
   * Judges a run by its neighbours.
   *
   * @param before the code point before the run; a line end where there is none
   * @param after the code point after it; a line end where there is none
   */
  static Flanking of(char delimiter, int before, int after) {
    boolean left = isInner(after) && (!isForeignMark(after) || isOuter(before));
    boolean right = isInner(before) && (!isForeignMark(before) || isOuter(after));
    return delimiter == '_'
        ? new Flanking(
            left && (!right || CharacterClasses.isPunctuation(before)),
            right && (!left || CharacterClasses.isPunctuation(after)))
        : new Flanking(left, right);
  }

  private static boolean isInner(int codePoint) {
    return !CharacterClasses.isSpace(codePoint);
  }

  private static boolean isOuter(int codePoint) {
    return CharacterClasses.isSpace(codePoint)
        || CharacterClasses.isPunctuation(codePoint)
        || isCjk(codePoint);
  }

  /** Punctuation that has to be followed or preceded by a word's end. */
  private static boolean isForeignMark(int codePoint) {
    return CharacterClasses.isPunctuation(codePoint) && !isCjk(codePoint);
  }

  private static boolean isCjk(int codePoint) {
    return CjkCharacters.isCjk(codePoint)
        || CjkCharacters.isSharedMark(codePoint)
        || CharacterClasses.isHangul(codePoint)
        || codePoint == '-';
  }
}
