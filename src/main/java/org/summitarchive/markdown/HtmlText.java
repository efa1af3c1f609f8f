package org.summitarchive.markdown;

import org.summitarchive.language.ForbiddenCharacters;

/** Text as HTML holds it, in content and in attributes. */
final class HtmlText {

  private HtmlText() {}

  /** Characters that no page may hold become U+FFFD, and lines end in LF. */
  static String escape(CharSequence text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    appendEscaped(html, text);
    return html.toString();
  }

  static void appendEscaped(StringBuilder html, CharSequence text) {
    appendEscaped(html, text.toString(), 0, text.length());
  }

  /** Most of any text needs no escape, and is copied in long pieces. */
  static void appendEscaped(StringBuilder html, String text, int from, int to) {
    int copied = from;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (isCommon(c)) {
        i++;
        continue;
      }
      html.append(text, copied, i);
      int codePoint = text.codePointAt(i);
      appendEscaped(html, codePoint);
      i += Character.charCount(codePoint);
      copied = i;
    }
    html.append(text, copied, to);
  }

  private static boolean isCommon(char c) {
    return c < 0x7f
        ? c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"'
        : c >= 0x3000 && c < Character.MIN_SURROGATE;
  }

  private static void appendEscaped(StringBuilder html, int c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '\r' -> {}
      case '"' -> html.append("&quot;");
      default -> html.appendCodePoint(ForbiddenCharacters.contains(c) ? 0xFFFD : c);
    }
  }
}
