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
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
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
}
