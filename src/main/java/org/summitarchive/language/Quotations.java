package org.summitarchive.language;

/**
 * Quotation marks around text that may have quotation marks itself: those within are exchanged for
 * the language's inner ones, and theirs for the outer, so that no mark stands within its like. Text
 * whose marks do not match each other is left as it is.
 *
 * @param outer a text in quotation marks; nothing is exchanged where it has none
 * @param inner a text in the marks that stand within those
 */
public record Quotations(Around outer, Around inner) {

  /** The text in quotation marks. */
  public String quoted(String text) {
    return outer.before() + within(text) + outer.after();
  }

  /** The text as it stands in quotation marks, without these. */
  public String within(String text) {
    char begins = mark(outer.before());
    char ends = mark(outer.after());
    boolean quotes = text.indexOf(begins) >= 0 || text.indexOf(ends) >= 0;
    if (begins == 0 || ends == 0 || !quotes) {
      return text;
    }
    StringBuilder written = new StringBuilder();
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == mark(marks(open + 1).before())) {
        written.append(marks(open).before());
        open++;
        i = lastSpace(text, i);
      } else if (open > 0 && closes(text, i, marks(open))) {
        removeSpaces(written);
        written.append(marks(open + 1).after());
        open--;
      } else if (character == ends) {
        return text;
      } else {
        written.append(character);
      }
    }
    return open == 0 ? written.toString() : text;
  }

  /** The marks that a text uses at a depth, counted from 1. They take turns. */
  private Around marks(int depth) {
    return depth % 2 == 1 ? outer : inner;
  }

  /** An apostrophe looks like a closing mark, but for the letter that follows. */
  private static boolean closes(String text, int at, Around marks) {
    boolean within = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return text.charAt(at) == mark(marks.after()) && !(within && text.charAt(at) == '’');
  }

  private static int lastSpace(String text, int at) {
    int last = at;
    while (last + 1 < text.length() && isNoBreakSpace(text.charAt(last + 1))) {
      last++;
    }
    return last;
  }

  private static void removeSpaces(StringBuilder written) {
    while (written.length() > 0 && isNoBreakSpace(written.charAt(written.length() - 1))) {
      written.setLength(written.length() - 1);
    }
  }

  /** The mark itself, or 0 where there is none. */
  private static char mark(String side) {
    for (int i = 0; i < side.length(); i++) {
      if (side.charAt(i) != ' ' && !isNoBreakSpace(side.charAt(i))) {
        return side.charAt(i);
      }
    }
    return 0;
  }

  private static boolean isNoBreakSpace(int character) {
    return character == '\u00a0' || character == '\u202f';
  }
}
