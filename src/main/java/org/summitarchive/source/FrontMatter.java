package org.summitarchive.source;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;

/**
 * Where a content file's front matter and body lie, as UTF-16 offsets: between a first line {@code
 * ---} and the next such line, with LF or CRLF, blanks behind them or not.
 */
record FrontMatter(int start, int end, int bodyStart) {

  private static final String FENCE = "---";

  static Optional<FrontMatter> find(SourceText file, Diagnostics diagnostics) {
    String text = file.text();
    int start = behindFence(text, 0);
    if (start < 0) {
      diagnostics.error(
          file.positionAt(0),
          "missing-front-matter",
          "the file does not begin with front matter",
          "begin the first line with `---`, then the keys, then a second line `---`");
      return Optional.empty();
    }
    for (int at = start; at >= 0; at = nextLine(text, at)) {
      int body = behindFence(text, at);
      if (body >= 0) {
        return Optional.of(new FrontMatter(start, at, body));
      }
    }
    diagnostics.error(
        file.positionAt(0),
        "unclosed-front-matter",
        "the front matter is never closed",
        "add a line `---` before the text");
    return Optional.empty();
  }

  private static int nextLine(String text, int from) {
    int fence = text.indexOf("\n" + FENCE, from);
    return fence < 0 ? -1 : fence + 1;
  }

  /** The start of the line behind a fence at an offset, or -1 where none is. */
  private static int behindFence(String text, int at) {
    if (!text.startsWith(FENCE, at)) {
      return -1;
    }
    int end = at + FENCE.length();
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    return text.charAt(end) == '\n' ? end + 1 : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
