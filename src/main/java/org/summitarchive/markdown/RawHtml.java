package org.summitarchive.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML in a line of text, so that it can be refused. */
final class RawHtml {

  private static final Pattern TAG =
      Pattern.compile(
          "</[A-Za-z][A-Za-z0-9-]*+\\s*+>"
              + "|<[A-Za-z][A-Za-z0-9-]*+"
              + "(?:\\s++[A-Za-z_:][A-Za-z0-9_.:-]*+"
              + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+"
              + "\\s*+/?+>");

  private static final int LONGEST_SHOWN = 40;

  private RawHtml() {}

  /** Reports a tag, a comment or a block of HTML. */
  static void refuse(String html, int offset, Mistakes mistakes) {
    String line = html.lines().findFirst().orElse("").strip();
    boolean cut = line.codePointCount(0, line.length()) > LONGEST_SHOWN;
    String shown = cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : line;
    mistakes.error(
        offset,
        "raw-html",
        "HTML is not allowed: `" + shown + "`",
        "write Markdown instead, or \\< where the sign itself is meant");
  }

  /** The name of a tag in lower case; empty for comments and the like. */
  static String nameOf(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Where the tag or comment ends that starts at an index; -1 where there is none. */
  static int end(CharSequence text, int start) {
    if (startsWith(text, start, "<!--")) {
      return after(text, "-->", start + 4);
    }
    if (startsWith(text, start, "<?")) {
      return after(text, "?>", start + 2);
    }
    if (startsWith(text, start, "<![CDATA[")) {
      return after(text, "]]>", start + 9);
    }
    if (startsWith(text, start, "<!")) {
      boolean declaration = start + 2 < text.length() && Character.isLetter(text.charAt(start + 2));
      return declaration ? after(text, ">", start + 2) : -1;
    }
    Matcher tag = TAG.matcher(text).region(start, text.length());
    return tag.lookingAt() ? tag.end() : -1;
  }

  private static int after(CharSequence text, String end, int from) {
    for (int i = from; i + end.length() <= text.length(); i++) {
      if (startsWith(text, i, end)) {
        return i + end.length();
      }
    }
    return -1;
  }

  private static boolean startsWith(CharSequence text, int at, String prefix) {
    if (at + prefix.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
