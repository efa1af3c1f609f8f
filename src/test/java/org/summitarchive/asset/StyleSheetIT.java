package org.summitarchive.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of any text the same is left as by a regular expression. */
class StyleSheetIT {

  @Provide
  Arbitrary<String> css() {
    return Arbitraries.of(
            "a", "b", "{", "}", ";", ",", ":", " ", "\n", "\t", "\"", "'", "/*", "*/", "/", "*",
            "x{y:z}", "; }")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** What a regular expression makes of it, which says in one line what is dropped. */
  @Property(tries = 20_000)
  void dropsWhatTheExpressionDrops(@ForAll("css") String css) {
    Pattern filling =
        Pattern.compile(
            "\"[^\"]*\"|'[^']*'|/\\*(?s:.*?)\\*/\\s*|;?\\s*(?=\\})|\\s*([{;,])\\s*|(:)\\s+");
    String expected =
        filling
            .matcher(css)
            .replaceAll(
                found -> {
                  char first = found.group().isEmpty() ? ' ' : found.group().charAt(0);
                  String sign = found.group(1) == null ? found.group(2) : found.group(1);
                  String kept = first == '"' || first == '\'' ? found.group() : sign;
                  return kept == null ? "" : Matcher.quoteReplacement(kept);
                });
    byte[] published = StyleSheet.published(css.getBytes(UTF_8), Map.of());
    assertEquals(expected, new String(published, UTF_8));
  }
}
