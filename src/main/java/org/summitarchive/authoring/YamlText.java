package org.summitarchive.authoring;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML that every reader takes for what they are, whatever it takes numbers for. */
final class YamlText {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /** What is a number, a date, a truth value or nothing to some. */
  private static final Pattern TYPED =
      Pattern.compile("(?i)[-+.]?\\d[\\da-f_.,:ex+-]*|true|false|yes|no|on|off|null|~|y|n");

  private YamlText() {}

  /** A text in one line, quoted where it needs to be. */
  static String of(String text) {
    return isPlain(text) && !TYPED.matcher(text).matches() ? text : quoted(text);
  }

  /** A number, a date or a truth value as it was typed. */
  static String typed(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
