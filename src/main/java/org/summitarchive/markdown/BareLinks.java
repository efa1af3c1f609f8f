package org.summitarchive.markdown;

import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.CjkCharacters;

/**
 * Finds addresses that stand in the text without marks. A bare link ends before anything that is
 * Chinese, Japanese or Korean, letters as well as punctuation, because such writing puts no space
 * after it: {@code 见https://example.org/a的说明}. An address with such letters is written as {@code
 * <https://…>}. Letters of other scripts belong to the link. At the end, punctuation does not, nor
 * does a closing parenthesis that was not opened in the link.
 */
final class BareLinks {

  private static final String URL_MARKS = "-._~:/?#@!$&'()*+,;=%";
  private static final String TRAILING_MARKS = "?!.,:;*_~'";

  private BareLinks() {}

  /**
   * Where the scheme before a colon starts, or -1 where no address stands around it.
   *
   * @param from no earlier character belongs to the text
   */
  static int start(CharSequence text, int colon, int from) {
    int start = startOf("https", text, colon, from);
    if (start < 0) {
      start = startOf("http", text, colon, from);
    }
    return start < 0 || (start > 0 && isAsciiWord(text.charAt(start - 1))) ? -1 : start;
  }

  private static int startOf(String scheme, CharSequence text, int colon, int from) {
    int start = colon - scheme.length();
    boolean found =
        start >= from
            && colon + 3 < text.length()
            && text.charAt(colon + 1) == '/'
            && text.charAt(colon + 2) == '/'
            && CharacterClasses.isWordPart(Character.codePointAt(text, colon + 3))
            && isUrlPart(Character.codePointAt(text, colon + 3));
    for (int i = 0; found && i < scheme.length(); i++) {
      found = (text.charAt(start + i) | 0x20) == scheme.charAt(i);
    }
    return found ? start : -1;
  }

  /** Where an address ends that has its first character of the host at an index. */
  static int end(CharSequence text, int host) {
    int end = host;
    int unclosed = 0;
    while (end < text.length() && isUrlPart(Character.codePointAt(text, end))) {
      unclosed += parenthesis(text.charAt(end));
      end += Character.charCount(Character.codePointAt(text, end));
    }
    while (end > host && isTrailing(text.charAt(end - 1), unclosed)) {
      int kept = text.charAt(end - 1) == ';' ? entityStart(text, host, end - 1) : end - 1;
      unclosed -= parenthesis(text.charAt(kept));
      end = kept;
    }
    return end;
  }

  /** Where an entity starts that ends with a semicolon, else the index of the semicolon. */
  private static int entityStart(CharSequence text, int from, int semicolon) {
    int start = semicolon - 1;
    while (start > from && isAsciiWord(text.charAt(start))) {
      start--;
    }
    return start < semicolon - 1 && text.charAt(start) == '&' ? start : semicolon;
  }

  private static boolean isTrailing(char last, int unclosed) {
    return TRAILING_MARKS.indexOf(last) >= 0 || (last == ')' && unclosed < 0);
  }

  private static int parenthesis(char c) {
    if (c == '(') {
      return 1;
    }
    return c == ')' ? -1 : 0;
  }

  private static boolean isUrlPart(int codePoint) {
    if (codePoint < 0x80) {
      return isAsciiWord((char) codePoint) || URL_MARKS.indexOf(codePoint) >= 0;
    }
    return CharacterClasses.isWordPart(codePoint)
        && !CjkCharacters.isCjk(codePoint)
        && !CharacterClasses.isHangul(codePoint);
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
