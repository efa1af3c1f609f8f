package org.summitarchive.language;

/**
 * Folds texts as {@link SearchFolding} does, in a tenth of the time where each character becomes
 * one other, whatever stands beside it. Not for use by several threads.
 */
final class QuickFolding {

  /** Beyond these, only Han and the wide forms of ASCII are folded one by one. */
  private static final int TABLE = 0x3100;

  private static final int WIDE = 0xFEE0;

  private static final char UNKNOWN = 0;
  private static final char NOT_ALONE = 1;

  /** What becomes of each character; found when it is met for the first time. */
  private final char[] folds = new char[TABLE];

  char[] folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < 0x4E00 || c > 0x9FFF) {
        char fold = fold(c);
        if (fold == NOT_ALONE) {
          return SearchFolding.folded(text).toCharArray();
        }
        folded[i] = fold;
      }
    }
    return folded;
  }

  private char fold(char c) {
    char narrow = c > WIDE + ' ' && c <= WIDE + '~' ? (char) (c - WIDE) : c;
    if (narrow >= TABLE) {
      return NOT_ALONE;
    }
    if (folds[narrow] == UNKNOWN) {
      folds[narrow] = SearchFolding.isAlone(narrow) ? single(narrow) : NOT_ALONE;
    }
    return folds[narrow];
  }

  private static char single(char c) {
    String folded = SearchFolding.folded(String.valueOf(c));
    boolean single = folded.length() == 1 && SearchFolding.isAlone(folded.charAt(0));
    return single && folded.charAt(0) > NOT_ALONE ? folded.charAt(0) : NOT_ALONE;
  }
}
