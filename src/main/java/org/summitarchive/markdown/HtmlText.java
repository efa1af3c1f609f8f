package org.summitarchive.markdown;

import org.summitarchive.language.ForbiddenCharacters;

/** Text as HTML holds it, in content and in attributes. */
final class HtmlText {

  private static final boolean[] COMMON = common();

  private HtmlText() {}

  /** Characters that no page may hold become U+FFFD, and lines end in LF. */
  static String escape(CharSequence text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    appendEscaped(html, text);
    return html.toString();
  }

  static void appendEscaped(StringBuilder html, CharSequence text) {
    Characters body = new Characters(text.toString());
    appendEscaped(html, body, 0, body.length());
  }

  /** Most of any text needs no escape, and is copied in long pieces. */
  static void appendEscaped(StringBuilder html, Characters text, int from, int to) {
    int copied = from;
    for (int i = from; i < to; ) {
      if (isCommon(text.charAt(i))) {
        i++;
        continue;
      }
      text.appendTo(html, copied, i);
      int codePoint = text.codePointAt(i);
      appendEscaped(html, codePoint);
      i += Character.charCount(codePoint);
      copied = i;
    }
    text.appendTo(html, copied, to);
  }

  /** Nothing that is escaped, nor anything that is forbidden. */
  private static boolean isCommon(char c) {
    return c < 0x80 ? COMMON[c] : (c >= 0xa0 && c < 0x2000) || (c > 0x206f && c < 0xd800);
  }

  private static boolean[] common() {
    boolean[] common = new boolean[0x80];
    for (char c = ' '; c < 0x7f; c++) {
      common[c] = "&<>\"".indexOf(c) < 0;
    }
    common['\n'] = true;
    return common;
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
