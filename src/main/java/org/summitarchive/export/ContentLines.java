package org.summitarchive.export;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar file: folded so that none has more than 75 bytes, ending in CR and LF.
 * Written here because the libraries that do it take dates from the machine's time zone.
 */
final class ContentLines {

  private static final int MOST_BYTES = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A value that has nothing to escape. */
  void add(String name, String value) {
    fold(name + ":" + value);
  }

  void text(String name, String value) {
    add(name, escaped(value));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (c >= ' ' || c == '\t') {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** No character is cut in two; the space that begins a folded line counts among its bytes. */
  private void fold(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > MOST_BYTES) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.append(character);
      bytes += size;
      i += character.length();
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
