package org.summitarchive.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.ForbiddenCharacters;

/**
 * Addresses as {@code href} holds them: letters of any script stay, what is no part of one does
 * not.
 */
final class Hrefs {

  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

  private Hrefs() {}

  static String encode(String address) {
    StringBuilder href = new StringBuilder(address.length());
    boolean host = address.contains("://[");
    boolean fragment = false;
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      boolean allowed =
          isAllowed(c)
              || (c == '%' && isEncoded(address, i))
              || (c == '#' && !fragment)
              || (host && (c == '[' || c == ']'));
      fragment |= c == '#';
      append(href, c, allowed);
      i += Character.charCount(c);
    }
    return href.toString();
  }

  private static boolean isAllowed(int c) {
    return c < 0x80
        ? Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0
        : !CharacterClasses.isSpace(c) && !ForbiddenCharacters.contains(c);
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && Character.digit(address.charAt(percent + 1), 16) >= 0
        && Character.digit(address.charAt(percent + 2), 16) >= 0;
  }

  private static void append(StringBuilder href, int c, boolean allowed) {
    if (allowed) {
      href.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      href.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }
}
