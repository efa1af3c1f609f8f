package org.summitarchive.markdown;

/** Which characters mean nothing in Markdown but themselves. */
final class PlainCharacters {

  /** What may mean more than itself, wherever it stands in a line. */
  private static final String MARKS = "\\`*_[]<&|";

  private static final char NO_BREAK_SPACE = 0xA0;
  private static final char NARROW_NO_BREAK_SPACE = 0x202F;

  private static final boolean[] PLAIN = plain();

  private PlainCharacters() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = ' '; c < 0x7F; c++) {
      plain[c] = MARKS.indexOf(c) < 0;
    }
    return plain;
  }

  /**
   * Whether a character is itself. Those beyond ASCII that are spaces, or that nobody sees, are
   * left to flexmark, as are those outside of the basic plane; but for the spaces before the marks
   * of French and after the short words of Russian.
   */
  static boolean isPlain(char c) {
    if (c < 0x80) {
      return PLAIN[c];
    }
    return (c >= NO_BREAK_SPACE && c < 0x1680)
        || (c > 0x1680 && c < 0x2000 && c != 0x180E)
        || (c > 0x200F && c < 0x2028)
        || (c >= NARROW_NO_BREAK_SPACE && c < 0x205F)
        || (c > 0x206F && c < 0x3000)
        || (c > 0x3000 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFEFF)
        || (c > 0xFEFF && c < 0xFFFE);
  }

  /** Whether an address might stand here without marks. */
  static boolean isBareLink(Characters text, int at) {
    return text.charAt(at) == ':' && text.startsWith("//", at + 1);
  }
}
