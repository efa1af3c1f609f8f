package org.summitarchive.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.ArrayList;
import java.util.List;

/** Text as maintainers type it in front matter: no markup, lines broken where it suits them. */
public final class PlainText {

  private PlainText() {}

  /**
   * Folds the line breaks within paragraphs as {@link SoftBreaks} says; paragraphs, which blank
   * lines part, are joined by one blank line.
   */
  public static String fold(String typed) {
    if (typed.indexOf('\n') < 0) {
      return typed.strip();
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : (Iterable<String>) typed.lines()::iterator) {
      if (line.isBlank() && paragraph.length() > 0) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      append(paragraph, line.strip());
    }
    paragraphs.add(paragraph.toString());
    return String.join("\n\n", paragraphs).strip();
  }

  /** Whether there is nothing in it that anybody could see: spaces of all kinds, bare marks. */
  public static boolean isInvisible(String text) {
    int at = 0;
    while (at < text.length() && isInvisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  /** Most texts begin with a letter of ASCII or a Chinese character. */
  private static boolean isInvisible(int c) {
    if ((c > ' ' && c < 0x7f) || (c > 0x3000 && c < Character.MIN_SURROGATE)) {
      return false;
    }
    return UCharacter.isUWhiteSpace(c) || UCharacter.getType(c) == UCharacterCategory.FORMAT;
  }

  private static void append(StringBuilder paragraph, String line) {
    if (paragraph.length() > 0 && !line.isEmpty()) {
      boolean joined =
          SoftBreaks.vanishes(paragraph.codePointBefore(paragraph.length()), line.codePointAt(0));
      paragraph.append(joined ? "" : " ");
    }
    paragraph.append(line);
  }
}
