package org.summitarchive.yaml;

/** Brackets and commas. */
final class FlowMistakes {

  private final YamlPart part;

  FlowMistakes(YamlPart part) {
    this.part = part;
  }

  /** Neither a comma nor the closing bracket behind an entry. */
  YamlMistake entry(int open, int at, String problem) {
    boolean laterKey = problem.endsWith(":") && part.lineStart(open) < part.lineStart(at);
    if (laterKey || isEnd(problem)) {
      return neverClosed(open);
    }
    return part.mistake(
        at,
        "a comma or `" + closing(open) + "` is missing before this",
        "part the entries with commas; a text with commas, colons or brackets needs quotation"
            + " marks");
  }

  /** No value where one is expected. */
  YamlMistake value(int open, int at, String problem) {
    boolean inBrackets = open < at && isBracket(open);
    if (isEnd(problem) && inBrackets) {
      return neverClosed(open);
    }
    if (inBrackets && part.text().startsWith(",", at)) {
      return part.mistake(at, "no entry stands before this comma", "remove the comma");
    }
    return new TextMistakes(part).cannotBegin(at);
  }

  private YamlMistake neverClosed(int open) {
    char bracket = part.text().charAt(open);
    return part.mistake(
        open,
        "`" + bracket + "` is never closed",
        "add `"
            + closing(open)
            + "`; a text that begins with `"
            + bracket
            + "` needs quotation marks");
  }

  private boolean isBracket(int at) {
    return part.text().charAt(at) == '[' || part.text().charAt(at) == '{';
  }

  private char closing(int open) {
    return part.text().charAt(open) == '[' ? ']' : '}';
  }

  private static boolean isEnd(String problem) {
    return problem.contains("<stream end>")
        || problem.contains("<document start>")
        || problem.contains("<document end>");
  }
}
