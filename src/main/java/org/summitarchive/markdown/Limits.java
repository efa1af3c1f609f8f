package org.summitarchive.markdown;

/**
 * What one body may cost. No prose comes near these limits; they keep a body that was made by a
 * mistake, or by malice, from exhausting the stack or taking minutes.
 */
final class Limits {

  /** Levels of quotes, lists and the like in one another, and of emphasis in emphasis. */
  static final int NESTING = 100;

  /** Marks that a line begins with, as a thematic break does. */
  static final int MARKS_IN_LINE = 1000;

  /** Sum over all paragraphs of length times marks: the time that matching the marks may take. */
  static final long WORK = 150_000_000;

  /** Lines of one body: some of what spans lines costs by the square of their number. */
  static final int LINES = 20_000;

  private Limits() {}

  /** Stops at a body with too many lines. */
  static void checkLines(String markdown) {
    if (markdown.length() <= LINES) {
      return;
    }
    int lines = 0;
    int at = markdown.indexOf('\n');
    while (at >= 0) {
      if (++lines > LINES) {
        throw new TooComplexException(
            at,
            "the Markdown has more than " + LINES + " lines",
            "part it into several items or pages");
      }
      at = markdown.indexOf('\n', at + 1);
    }
  }

  static TooComplexException nesting(int offset) {
    return new TooComplexException(
        offset,
        "the Markdown is nested more than " + NESTING + " levels deep",
        "take the inner parts out, or put \\ before marks that stand for themselves");
  }

  static TooComplexException marks(int offset) {
    return new TooComplexException(
        offset,
        "the line begins with more than " + MARKS_IN_LINE + " marks",
        "write --- for a line across the page, or part the line");
  }

  static TooComplexException work(int offset) {
    return new TooComplexException(
        offset,
        "the paragraph holds more marks than can be matched",
        "part it by blank lines, or put \\ before marks that stand for themselves");
  }
}
