package org.summitarchive.view;

/**
 * Markup that is safe to print as it is: compiled from Markdown, with everything in it escaped. The
 * only texts that templates may print unescaped are of this type.
 */
public record Html(String markup) {

  /** Text with the characters escaped that mean something in HTML, in attributes too. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
