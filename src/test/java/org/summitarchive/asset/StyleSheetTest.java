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
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void namesFilesAsTheyArePublished() {
    assertEquals(
        "a{background:url(calico.0123.svg) 0 0,url(other.svg)}",
        published("a{background:url(calico.svg) 0 0,url(other.svg)}"));
  }

  @Test
  void dropsWhatIsThereForDesignersOnly() {
    assertEquals(
        "a,b > c{margin:0 auto;color:red}\n@media print{a:hover{top:calc(1px + 2px)}}",
        published(
            """
            /* Links;
               { and more } */
            a, b > c {
              margin: 0 auto;
              color: red;
            }
            @media print {
              a:hover { top: calc(1px + 2px); }
            }
            """
                .strip()));
  }

  @Test
  void leavesStringsAsTheyAre() {
    String css = "a{content:\"; /* } : { \";quotes:'{ , }'}";
    assertEquals(css, published(css));
  }

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
    assertEquals(expected, published(css));
  }

  private static String published(String css) {
    return new String(
        StyleSheet.published(css.getBytes(UTF_8), Map.of("calico.svg", "calico.0123.svg")), UTF_8);
  }
}
