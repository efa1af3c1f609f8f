package org.summitarchive.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as it is published. */
final class StyleSheet {

  /** Comments and spaces that mean nothing; but not in strings, which come first. */
  private static final Pattern FILLING =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'|/\\*(?s:.*?)\\*/\\s*|;?\\s*(?=\\})|\\s*([{};,])\\s*|(:)\\s+");

  private static final Pattern FILE = Pattern.compile("url\\(([\\w-]+\\.\\w+)\\)");

  private StyleSheet() {}

  /**
   * Drops what is there for designers only, and writes the published names of the files that it
   * shows: they stand beside it.
   *
   * @param names the last parts of the files' addresses, by the names that the sheet knows them by;
   *     others stay as they are
   */
  static byte[] published(byte[] written, Map<String, String> names) {
    String packed = FILLING.matcher(new String(written, UTF_8)).replaceAll(StyleSheet::packed);
    Matcher file = FILE.matcher(packed);
    return file.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "url(" + names.getOrDefault(found.group(1), found.group(1)) + ")"))
        .getBytes(UTF_8);
  }

  private static String packed(MatchResult found) {
    String text = found.group();
    if (text.startsWith("\"") || text.startsWith("'")) {
      return Matcher.quoteReplacement(text);
    }
    String sign = found.group(1) == null ? found.group(2) : found.group(1);
    return sign == null ? "" : sign.equals("}") ? "}\n" : sign;
  }
}
