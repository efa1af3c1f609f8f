package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * Characters that no content may hold, because readers and maintainers cannot see what they do:
 * control characters but tab and line ends, marks that reorder the text around them, and Unicode's
 * own line ends, which YAML takes for ours. The marks that Arabic and Hebrew need (U+200E, U+200F,
 * U+061C) are allowed.
 */
public final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /** The UTF-16 offset of the first of them in a part of a text, or -1. */
  public static int find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isCommon(c)) {
        continue;
      }
      char next = i + 1 < to ? text.charAt(i + 1) : 0;
      if (Character.isSurrogatePair(c, next)) {
        i++;
      } else if (c == '\r' ? next != '\n' : contains(c)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character is one of them, wherever it stands. */
  public static boolean contains(int c) {
    return (c < ' ' && c != '\t' && c != '\n')
        || isWithin(c, 0x7f, 0x9f)
        || isWithin(c, 0x2028, 0x2029)
        || isBidiControl(c)
        || isWithin(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
        || (c & 0xfffe) == 0xfffe;
  }

  /** The text without them, and with line ends of ours. */
  public static String removed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> !contains(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Reports one of them in the words that fit it. */
  public static void report(int c, SourcePosition position, Diagnostics diagnostics) {
    if (c == 0) {
      diagnostics.error(
          position, "nul-character", "a NUL character cannot stand in a text", "remove it");
    } else if (isBidiControl(c)) {
      diagnostics.error(
          position,
          "bidi-control",
          name(c) + " changes the order in which the text is shown",
          "remove it; to mark a direction use U+200E or U+200F");
    } else if (c == '\r') {
      diagnostics.error(
          position,
          "control-character",
          "a carriage return without a line feed cannot stand in a text",
          "save the file with the line ends of Unix or Windows");
    } else {
      diagnostics.error(
          position, "control-character", name(c) + " cannot stand in a text", "remove it");
    }
  }

  /** Most of any text, so that it is read fast. */
  private static boolean isCommon(char c) {
    return isWithin(c, ' ', '~') || c == '\n' || isWithin(c, 0x206a, 0xd7ff);
  }

  private static boolean isWithin(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static boolean isBidiControl(int c) {
    return isWithin(c, 0x202a, 0x202e) || isWithin(c, 0x2066, 0x2069);
  }

  private static String name(int c) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String name = UCharacter.getName(c);
    return name == null ? "the character " + code : code + " " + name;
  }
}
