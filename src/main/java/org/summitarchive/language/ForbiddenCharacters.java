package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
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

  /** For each byte of UTF-8 whether one of them may begin with it. */
  private static final boolean[] FIRST_BYTES = firstBytes();

  private ForbiddenCharacters() {}

  /**
   * Whether one of them may be in a text, asked of its bytes: a fifth of the time that it takes to
   * look at each character.
   *
   * @return true wherever {@link #find} finds one; seldom where it does not
   */
  public static boolean mayBeIn(byte[] utf8) {
    for (int i = 0; i < utf8.length; i++) {
      if (FIRST_BYTES[utf8[i] & 0xff] && mayStandAt(utf8, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayStandAt(byte[] utf8, int at) {
    int first = utf8[at] & 0xff;
    int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
    if (first == '\r') {
      return at + 1 == utf8.length || utf8[at + 1] != '\n';
    } else if (length == 1 || at + length > utf8.length) {
      return true;
    }
    int c = first & (0x3f >> (length - 1));
    for (int i = 1; i < length; i++) {
      c = (c << 6) | (utf8[at + i] & 0x3f);
    }
    return contains(c);
  }

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

  private static boolean[] firstBytes() {
    boolean[] first = new boolean[256];
    for (int c = 0; c < 0x80; c++) {
      first[c] = contains(c);
    }
    for (char c : new char[] {0x80, 0x2028, 0xfffe}) {
      first[Character.toString(c).getBytes(StandardCharsets.UTF_8)[0] & 0xff] = true;
    }
    return first;
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
