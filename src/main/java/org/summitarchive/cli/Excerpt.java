package org.summitarchive.cli;

import org.summitarchive.language.DisplayWidth;

/**
 * The part of a line around a column, and a caret line for below it.
 *
 * @param line safe to print on a terminal: control characters are shown as replacement characters
 */
record Excerpt(String line, String caret) {

  private static final int BEFORE = 60;
  private static final int LENGTH = 100;
  private static final int REPLACEMENT = 0xFFFD;

  /**
   * @param column in code points, from 1; may be one past the end
   */
  static Excerpt of(String line, int column) {
    int[] shown = line.codePoints().map(Excerpt::printable).toArray();
    int at = Math.min(column - 1, shown.length);
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(shown.length, from + LENGTH);
    String before = new String(shown, from, at - from);
    String start = from > 0 ? "…" : "";
    String end = to < shown.length ? "…" : "";
    return new Excerpt(
        start + before + new String(shown, at, to - at) + end,
        " ".repeat(DisplayWidth.of(start + before)) + "^");
  }

  private static int printable(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    int type = Character.getType(codePoint);
    boolean unsafe =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    return unsafe ? REPLACEMENT : codePoint;
  }
}
