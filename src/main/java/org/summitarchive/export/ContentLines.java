package org.summitarchive.export;

import org.summitarchive.language.CharacterClasses;

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
    char[] characters = line.toCharArray();
    int bytes = 0;
    int written = 0;
    for (int i = 0; i < characters.length; ) {
      int character = Character.codePointAt(characters, i);
      int size = CharacterClasses.bytes(character);
      if (bytes + size > MOST_BYTES) {
        lines.append(characters, written, i - written).append("\r\n ");
        written = i;
        bytes = 1;
      }
      bytes += size;
      i += Character.charCount(character);
    }
    lines.append(characters, written, characters.length - written).append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
