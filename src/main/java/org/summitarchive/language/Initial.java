package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;

/** What stands for a name where there is no room for it. */
public final class Initial {

  private Initial() {}

  /** The first letter or digit with the marks that belong to it; empty where a name has none. */
  public static String of(String name) {
    int start = 0;
    while (start < name.length() && !UCharacter.isLetterOrDigit(name.codePointAt(start))) {
      start += Character.charCount(name.codePointAt(start));
    }
    if (start == name.length()) {
      return "";
    }
    int end = start + Character.charCount(name.codePointAt(start));
    while (end < name.length() && isMark(name.codePointAt(end))) {
      end += Character.charCount(name.codePointAt(end));
    }
    return name.substring(start, end);
  }

  private static boolean isMark(int c) {
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.NON_SPACING_MARK
        || type == UCharacterCategory.COMBINING_SPACING_MARK;
  }
}
