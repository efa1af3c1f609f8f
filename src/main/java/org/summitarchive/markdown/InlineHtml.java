package org.summitarchive.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of the few tags that people put into Markdown; other tags go, their text stays.
 */
final class InlineHtml {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern LINK =
      Pattern.compile(
          "(?is)<a\\b[^>]*?\\bhref\\s*=\\s*([\"'])(https?://[^\"'\\s<>]*)\\1[^>]*>(.*?)</a\\s*>");
  private static final Pattern BREAK = Pattern.compile("(?i)\\h*<br\\b[^>]*>\\h*\\n?");
  private static final Pattern STRONG = Pattern.compile("(?i)</?(?:b|strong)\\s*>");
  private static final Pattern EMPHASIS = Pattern.compile("(?i)</?(?:i|em)\\s*>");
  private static final Pattern CODE = Pattern.compile("(?i)</?(?:code|tt)\\s*>");

  private InlineHtml() {}

  static String toMarkdown(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    String links = LINK.matcher(seen).replaceAll("[$3]($2)");
    String strong = STRONG.matcher(links).replaceAll("**");
    String emphasis = EMPHASIS.matcher(strong).replaceAll("*");
    String code = CODE.matcher(emphasis).replaceAll("`");
    return withoutTags(BREAK.matcher(code).replaceAll(Matcher.quoteReplacement("\\\n")))
        .replaceAll("\\\\\n(?=\\s*[-*+] |\\s*$|\\n)", "\n\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** An address between signs is no tag. */
  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(from, at + 1))) {
      int end = RawHtml.end(text, at);
      if (end > 0) {
        kept.append(text, from, at);
        from = end;
      }
    }
    return kept.append(text, from, text.length()).toString();
  }
}
