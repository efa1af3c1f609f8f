package org.summitarchive.markdown;

import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.ForbiddenCharacters;

/** Finds what escapes bring into a text or an address although nobody sees it. */
final class ControlCharacters {

  private ControlCharacters() {}

  /** Reports the first character of a text that no text may hold; line ends are no matter here. */
  static void report(String text, int offset, Mistakes mistakes) {
    text.codePoints()
        .filter(c -> c != '\r' && ForbiddenCharacters.contains(c))
        .findFirst()
        .ifPresent(c -> ForbiddenCharacters.report(c, mistakes.at(offset), mistakes.diagnostics()));
  }

  /** Whether a name or an address holds a character that makes it other than it looks. */
  static boolean areIn(String address) {
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      i += Character.charCount(c);
      boolean plain = c >= ' ' && c < 0x7F;
      if (plain ? c == '\\' : isHidden(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(int c) {
    return c < ' ' || ForbiddenCharacters.contains(c) || CharacterClasses.isDirectionControl(c);
  }
}
