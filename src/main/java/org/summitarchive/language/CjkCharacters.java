package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Which characters belong to writing without spaces between words: Chinese and Japanese. Korean
 * parts its words by spaces, so Hangul is not among them.
 */
public final class CjkCharacters {

  /** No character below this one (CJK radicals) is wide, and prose is mostly below or Han. */
  private static final int FIRST_WIDE = 0x2E80;

  /**
   * Marks of Chinese and Japanese that other writing has too; Unicode gives them no width of their
   * own.
   */
  private static final String SHARED_MARKS = "“”‘’—…‥·‧";

  private CjkCharacters() {}

  /**
   * Han, kana and bopomofo, the punctuation made for them, and full-width forms. Emoji, though as
   * wide, are not.
   */
  public static boolean isCjk(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return false;
    }
    return (isWide(codePoint) && isScript(codePoint)) || isVariationOfHan(codePoint);
  }

  /**
   * A mark that is CJK where CJK characters stand beside it, such as the quotation marks “ and ”.
   */
  public static boolean isSharedMark(int codePoint) {
    return SHARED_MARKS.indexOf(codePoint) >= 0;
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return (width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.FULLWIDTH
            || width == UCharacter.EastAsianWidth.HALFWIDTH)
        && !UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
  }

  private static boolean isScript(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO,
          UScript.COMMON,
          UScript.INHERITED ->
          true;
      // full-width Latin letters
      default ->
          UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)
              == UCharacter.EastAsianWidth.FULLWIDTH;
    };
  }

  /** Ideographic variation selectors follow nothing but Han. */
  private static boolean isVariationOfHan(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
