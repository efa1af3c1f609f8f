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
