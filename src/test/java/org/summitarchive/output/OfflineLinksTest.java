package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineLinksTest {

  @ParameterizedTest
  @CsvSource({
    "./, ./index.html",
    "., ./index.html",
    "../, ../index.html",
    ".., ../index.html",
    "../.., ../../index.html",
    "forums/, forums/index.html",
    "../speakers/lu-wei/, ../speakers/lu-wei/index.html",
    "../2025/#statement-lu-wei, ../2025/index.html#statement-lu-wei",
    "../search/?q=a/b, ../search/index.html?q=a/b",
    "./?q=a#b, ./index.html?q=a#b",
  })
  void aLinkToAFolderLeadsToItsPage(String link, String written) {
    assertEquals(written, OfflineLinks.link(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#statement-lu-wei",
        "?q=x/",
        "../assets/style.0123.css",
        "feed.atom",
        "index.html",
        "https://example.org/a/",
        "mailto:a@example.org",
        "//example.org/",
        "/archive/",
        "a.b/c#d/",
        "...",
      })
  void otherLinksStay(String link) {
    assertEquals(link, OfflineLinks.link(link));
  }

  @Test
  void onlyLinksInTagsAreWritten() {
    String before =
        """
        <!doctype html>
        <html lang="zh"><head><title>a <a href="x/"></title>
        <meta http-equiv="refresh" content="0; url=../new/#a">
        <meta name="description" content="see ../old/">
        <link rel="canonical" href="https://example.org/zh/"><link rel="next" href='../b/'>
        <script type="application/ld+json">{"a": "<a href=\\"x/\\">", "b": 1 > 0}</script>
        <script src="../a.js" data-root="../"></script></head>
        <body class="a > b"><!-- <a href="x/"> -->
        <p title='1 > "0"'>2 < 3, href="x/"
        <a
          HREF = "../x/" title="$1 \\ href='y/'">x</a><form action="../search/"></form>
        </body></html>
        """;
    String after =
        before
            .replace("url=../new/#a", "url=../new/index.html#a")
            .replace("'../b/'", "'../b/index.html'")
            .replace("\"../x/\"", "\"../x/index.html\"")
            .replace("\"../search/\"", "\"../search/index.html\"");
    assertEquals(after, OfflineLinks.written(before));
  }

  @Test
  void whatIsWrittenStays() {
    String page = "<a href=\"../a/index.html#b\">x</a>";
    assertEquals(page, OfflineLinks.written(page));
  }
}
