package org.summitarchive.markdown;

import org.summitarchive.language.CharacterClasses;

/** The lines of one simple block: whether they begin as text does, and where they go on. */
final class SimpleLines {

  private final Characters text;
  private String margin = "";

  SimpleLines(Characters text) {
    this.text = text;
  }

  /** Begins another block, whose second and later lines begin with the margin. */
  void setMargin(String margin) {
    this.margin = margin;
  }

  /** Where the text of the next line begins; -1 where it may be more than text. */
  int next(int lineEnd, int to) {
    int next = lineEnd + 1 + margin.length();
    boolean joins =
        !CharacterClasses.isSpace(text.charAt(lineEnd - 1)) && text.startsWith(margin, lineEnd + 1);
    return joins && (startsText(next, to) || continuesByNumber(next, to)) ? next : -1;
  }

  /** Only a list that begins with 1 can follow a paragraph at once. */
  private boolean continuesByNumber(int at, int to) {
    return margin.isEmpty() && at < to && text.charAt(at) >= '2' && text.charAt(at) <= '9';
  }

  /** Whether what stands here begins and ends as text does. */
  boolean fits(int from, int to) {
    return startsText(from, to) && !CharacterClasses.isSpace(text.charAt(to - 1));
  }

  /** Whether a line begins as text does, rather than as some block. */
  private boolean startsText(int at, int to) {
    if (at >= to) {
      return false;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return !startsNumber(at, to);
    }
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter
        || (c < 0x80
            ? "\"'(*[`".indexOf(c) >= 0
            : PlainCharacters.isPlain(c) && !CharacterClasses.isSpace(c));
  }

  /** Whether this might be the number of a list's item; very long ones are not told apart. */
  private boolean startsNumber(int at, int to) {
    int end = at;
    while (end < to && end - at < 20 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - at == 20 || (end < to && (text.charAt(end) == '.' || text.charAt(end) == ')'));
  }
}
