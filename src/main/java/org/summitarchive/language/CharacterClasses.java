package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Kinds of characters by Unicode, the same on every JDK. */
public final class CharacterClasses {

  private CharacterClasses() {}

  /** Letters, digits and the marks that letters carry: what words are made of. */
  public static boolean isWordPart(int codePoint) {
    return UCharacter.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  /** Punctuation and symbols, as CommonMark understands them. */
  public static boolean isPunctuation(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacter.CONNECTOR_PUNCTUATION,
          UCharacter.DASH_PUNCTUATION,
          UCharacter.START_PUNCTUATION,
          UCharacter.END_PUNCTUATION,
          UCharacter.INITIAL_PUNCTUATION,
          UCharacter.FINAL_PUNCTUATION,
          UCharacter.OTHER_PUNCTUATION,
          UCharacter.MATH_SYMBOL,
          UCharacter.CURRENCY_SYMBOL,
          UCharacter.MODIFIER_SYMBOL,
          UCharacter.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Spaces of any width, tabs and line ends. */
  public static boolean isSpace(int codePoint) {
    return UCharacter.getType(codePoint) == UCharacter.SPACE_SEPARATOR
        || (codePoint >= '\t' && codePoint <= '\r');
  }

  public static boolean isHan(int codePoint) {
    return UScript.getScript(codePoint) == UScript.HAN;
  }

  public static boolean isHangul(int codePoint) {
    return codePoint >= 0x1100 && UScript.getScript(codePoint) == UScript.HANGUL;
  }

  /** Characters that no one sees and that direct the text around them; some texts need them. */
  public static boolean isDirectionControl(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL);
  }

  private static boolean isMark(int codePoint) {
    int type = UCharacter.getType(codePoint);
    return type == UCharacter.NON_SPACING_MARK
        || type == UCharacter.COMBINING_SPACING_MARK
        || type == UCharacter.ENCLOSING_MARK;
  }

  /** How many bytes a code point takes in UTF-8. */
  public static int bytes(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
