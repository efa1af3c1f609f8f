package org.summitarchive.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** What the escapes of Markdown stand for: a backslash before a mark, and entities. */
final class Escapes {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_ENTITY = 34;

  private Escapes() {}

  /** A text without its backslashes; entities stay. */
  static String withoutBackslashes(CharSequence text) {
    return resolve(text.toString(), true, false);
  }

  /** A text without its backslashes and entities. */
  static String resolved(CharSequence text) {
    return resolve(text.toString(), true, true);
  }

  /** A text with its entities resolved; backslashes stay. */
  static String withoutEntities(CharSequence text) {
    return resolve(text.toString(), false, true);
  }

  private static String resolve(String text, boolean backslashes, boolean entities) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = entities && c == '&' ? entityEnd(text, i) : -1;
      if (end > 0) {
        resolved.append(entity(text.substring(i, end)));
        i = end;
      } else if (backslashes && c == '\\' && isEscapable(text, i + 1)) {
        resolved.append(text.charAt(i + 1));
        i += 2;
      } else {
        resolved.append(c);
        i++;
      }
    }
    return resolved.toString();
  }

  private static boolean isEscapable(String text, int at) {
    return at < text.length() && ESCAPABLE.indexOf(text.charAt(at)) >= 0;
  }

  private static int entityEnd(String text, int start) {
    int end = start + 1;
    int longest = Math.min(text.length(), start + LONGEST_ENTITY);
    while (end < longest && isEntityPart(text.charAt(end))) {
      end++;
    }
    return end < longest && end > start + 1 && text.charAt(end) == ';' ? end + 1 : -1;
  }

  private static boolean isEntityPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  /** What one entity stands for; itself, where there is no such entity. */
  static String entity(String entity) {
    if (!entity.startsWith("&#")) {
      return Html5Entities.entityToString(entity);
    }
    boolean hexadecimal = (entity.charAt(2) | 0x20) == 'x';
    String digits = entity.substring(hexadecimal ? 3 : 2, entity.length() - 1);
    if (digits.isEmpty() || digits.length() > (hexadecimal ? 6 : 7)) {
      return entity;
    }
    try {
      int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    } catch (NumberFormatException noDigits) {
      return entity;
    }
  }
}
