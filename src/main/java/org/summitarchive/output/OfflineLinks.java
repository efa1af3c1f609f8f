package org.summitarchive.output;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out the links of a page that lead to a folder, where a server would find the folder's
 * {@code index.html}. Made for the pages of our own templates: what is in a tag and in no comment,
 * script or style is found as browsers find it, provided that attributes are quoted.
 */
final class OfflineLinks {

  private static final String PAGE = "index.html";

  /** A comment, an element that holds no markup, or a tag. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->"
              + "|<(script|style|textarea|title)\\b(?:\"[^\"]*+\"|'[^']*+'|[^'\">]++)*+>.*?</\\1\\s*>"
              + "|<[a-zA-Z](?:\"[^\"]*+\"|'[^']*+'|[^'\">]++)*+>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\s)([a-zA-Z-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  /** Where a page that has moved leads to: {@code 0; url=../new/}. */
  private static final Pattern REFRESH =
      Pattern.compile("(\\s*\\d+\\s*;\\s*url=)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> LINKS = Set.of("href", "action");

  private OfflineLinks() {}

  static String written(String html) {
    return MARKUP.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(markup(tag.group())));
  }

  private static String markup(String markup) {
    if (markup.startsWith("<!--") || markup.startsWith("<base")) {
      return markup;
    }
    int end = endOfTag(markup);
    String tag =
        ATTRIBUTE
            .matcher(markup.substring(0, end))
            .replaceAll(found -> Matcher.quoteReplacement(attribute(found)));
    return tag + markup.substring(end);
  }

  /** Where the first tag ends: what follows in a script is no markup. */
  private static int endOfTag(String markup) {
    char quote = 0;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return markup.length();
  }

  private static String attribute(MatchResult found) {
    String name = found.group(2).toLowerCase(Locale.ROOT);
    String quoted = found.group(4);
    String value = quoted.substring(1, quoted.length() - 1);
    String quote = quoted.substring(0, 1);
    if (LINKS.contains(name)) {
      value = link(value);
    } else if (name.equals("content")) {
      Matcher refresh = REFRESH.matcher(value);
      value = refresh.matches() ? refresh.group(1) + link(refresh.group(2)) : value;
    }
    return found.group(1) + found.group(2) + found.group(3) + quote + value + quote;
  }

  /** Links to other sites, to a place on the same page and to files stay as they are. */
  static String link(String href) {
    if (href.startsWith("/") || SCHEME.matcher(href).matches()) {
      return href;
    }
    int end = 0;
    while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
      end++;
    }
    String path = href.substring(0, end);
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (path.isEmpty() || !(last.isEmpty() || last.equals(".") || last.equals(".."))) {
      return href;
    }
    return path + (last.isEmpty() ? "" : "/") + PAGE + href.substring(end);
  }
}
