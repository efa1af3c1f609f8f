package org.summitarchive.yaml;

import org.jspecify.annotations.Nullable;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Texts that are what was typed. Nothing is returned where one might be something else. */
final class SimpleScalars {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private final SimpleLines lines;

  SimpleScalars(SimpleLines lines) {
    this.lines = lines;
  }

  /** Whether a character may stand in a key, or in an entry of a list in brackets. */
  static boolean isWordPart(char c) {
    return isAlphanumeric(c) || c == '-' || c == '_';
  }

  /** ASCII's letters and digits, and all beyond ASCII. */
  static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c > '~';
  }

  /** A text to the end of its line, in quotation marks or without. */
  @Nullable Scalar line(int from) {
    char first = lines.charAt(from);
    int to = lines.beforeBlanks(lines.end());
    if (first == '"' || first == '\'') {
      return closing(from) == to - 1 ? scalar(from, from + 1, to - 1) : null;
    }
    return INDICATORS.indexOf(first) < 0 && isPlain(from, to) ? scalar(from, from, to) : null;
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = lines.charAt(i);
      if (c == ':' && (i + 1 == to || lines.charAt(i + 1) == ' ')) {
        return false;
      }
      if (c == '#' && lines.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where quotation marks close that open at an offset; -1 where not in this line, or escaped. */
  int closing(int open) {
    char quote = lines.charAt(open);
    for (int i = open + 1; i < lines.end(); i++) {
      char c = lines.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '\\' && quote == '"') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A text of several lines behind {@code |} or {@code >}.
   *
   * @param parent the column of what it belongs to
   */
  @Nullable Scalar block(int from, int parent) {
    boolean stripped = lines.charAt(from + 1) == '-';
    if (lines.behindBlanks(stripped ? from + 2 : from + 1) < lines.end()) {
      return null;
    }
    var position = lines.position(from);
    lines.advance();
    int indent = lines.indent();
    if (indent <= parent) {
      return null;
    }
    String text = indented(indent);
    if (text == null) {
      return null;
    }
    lines.skipSilent();
    return new Scalar(stripped ? text : text + "\n", position);
  }

  /** Lines of one indentation, or more; nothing where the last of them has no end. */
  private @Nullable String indented(int indent) {
    StringBuilder text = new StringBuilder();
    int breaks = 0;
    while (!lines.isDone() && (lines.indent() >= indent || lines.isEmpty())) {
      if (!lines.isEmpty()) {
        if (lines.isBlank() || !lines.isEnded()) {
          return null;
        }
        text.append("\n".repeat(breaks)).append(lines.text(lines.start() + indent, lines.end()));
        breaks = 0;
      }
      breaks++;
      lines.advance();
    }
    return lines.isBlank() && !lines.isDone() ? null : text.toString();
  }

  private Scalar scalar(int place, int from, int to) {
    return new Scalar(lines.text(from, to), lines.position(place));
  }
}
