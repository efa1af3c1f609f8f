package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/** The anchors of headings, made from text in any script. */
public final class Anchors {

  private Anchors() {}

  /**
   * The letters and digits of a text in lower case (NFC), with one hyphen for what stands between
   * words. Empty where the text has neither letters nor digits.
   */
  public static String of(String text) {
    return isAscii(text) ? ofAscii(text) : ofAny(text);
  }

  private static boolean isAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  private static String ofAscii(String text) {
    StringBuilder anchor = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char typed = text.charAt(i);
      char c = typed >= 'A' && typed <= 'Z' ? (char) (typed + ('a' - 'A')) : typed;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') {
        if (gap && !anchor.isEmpty()) {
          anchor.append('-');
        }
        anchor.append(c);
        gap = false;
      } else {
        gap |= c == ' ' || c == '-' || (c >= '\t' && c <= '\r');
      }
    }
    return anchor.toString();
  }

  static String ofAny(String text) {
    String lower = UCharacter.toLowerCase(ULocale.ROOT, text);
    StringBuilder anchor = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (CharacterClasses.isWordPart(c) || c == '_') {
        anchor.append(gap && !anchor.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap |= CharacterClasses.isSpace(c) || c == '-';
      }
    }
    return Normalizer2.getNFCInstance().normalize(anchor);
  }
}
