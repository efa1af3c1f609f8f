package org.summitarchive.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
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

  private static String published(String css) {
    return new String(
        StyleSheet.published(css.getBytes(UTF_8), Map.of("calico.svg", "calico.0123.svg")), UTF_8);
  }
}
