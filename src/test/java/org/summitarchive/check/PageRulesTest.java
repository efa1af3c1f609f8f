package org.summitarchive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong within one page; its line 9 is what each test adds. */
class PageRulesTest {

  private static final String HERE = "en/forum/index.html:";

  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void wholeSite() {
    site = new TinySite(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<a href='../../zh'>x</a> | 9:10: error: `../../zh` leads to `zh`, which does not exist [broken-link] -> end it in a slash",
        "<img src='b.jpg' alt=''> | 9:11: error: `b.jpg` leads to `en/forum/b.jpg`, which does not exist [broken-link] -> correct it, or publish the file",
        "<script src='x.js'></script> | 9:14: error: `x.js` leads to `en/forum/x.js`, which does not exist [broken-link] -> correct it, or publish the file",
        "<link rel=stylesheet href='x.css'> | 9:28: error: `x.css` leads to `en/forum/x.css`, which does not exist [broken-link] -> correct it, or publish the file",
        "<link rel=next href='../x/'> | 9:22: error: `../x/` leads to `en/x/index.html`, which does not exist [broken-link] -> correct it, or publish the file",
        "<img srcset='../../a.svg 1x, x,y.jpg 2x' alt=''> | 9:30: error: `x,y.jpg` leads to `en/forum/x,y.jpg`, which does not exist [broken-link] -> correct it, or publish the file",
        "<form action='../search/'></form> | 9:15: error: `../search/` leads to `en/search/index.html`, which does not exist [broken-link] -> correct it, or publish the file",
        "<a href='../../../'>x</a> | 9:10: error: `../../../` leads out of the site [outside-link] -> correct the link",
        "<a href='https://example.org/summit/zh/'>x</a> | 9:10: error: `https://example.org/summit/zh/` leads into the site from outside [absolute-link] -> write it relative to the page, so that the site works in any place",
        "<a href='/zh/'>x</a> | 9:10: error: `/zh/` leads into the site from outside [absolute-link] -> write it relative to the page, so that the site works in any place",
        "<a href='//example.com/'>x</a> | 9:10: error: `//example.com/` has no scheme, and none where the page is opened as a file [missing-scheme] -> put https: in front of it",
        "<a href='#whom'>x</a> | 9:10: error: `en/forum/index.html` has no `#whom` [broken-anchor] -> did you mean who?",
        "<a href='../../zh/forum/#statement'>x</a> | 9:25: error: `zh/forum/index.html` has no `#statement` [broken-anchor] -> correct the link",
        "<img src='https://cdn.example/x.png' alt=''> | 9:11: error: `https://cdn.example/x.png` is loaded from elsewhere [third-party] -> publish it with the site",
        "<script src='//cdn.example/x.js'></script> | 9:14: error: `//cdn.example/x.js` is loaded from elsewhere [third-party] -> publish it with the site",
        "<link rel=preconnect href='https://cdn.example'> | 9:28: error: `https://cdn.example` is loaded from elsewhere [third-party] -> publish it with the site",
        "<iframe src='http://video.example/'></iframe> | 9:14: error: `http://video.example/` is loaded from elsewhere [third-party] -> publish it with the site",
        "<script>alert(1)</script> | 9:1: error: the page has a script inside [inline-script] -> move it into a script file of the site",
        "<p onclick='x()'> | 9:4: error: the attribute `onclick` is a script [inline-script] -> move it into a script file of the site",
        "<a href='javascript:x()'>x</a> | 9:10: error: `javascript:x()` is a script [inline-script] -> move it into a script file of the site",
        "<p style='color: red'> | 9:4: error: the page has a style attribute [inline-style] -> move it into the site's style sheet",
        "<style>p {color: red}</style> | 9:1: error: the page has a style sheet inside [inline-style] -> move it into the site's style sheet",
        "<p id=who> | 9:7: error: a second element has the id `who` [duplicate-id] -> give each element of a page an id of its own",
        "<h1>x</h1> | 9:1: error: the page has a second h1 [second-heading] -> make it a heading of a lower level",
        "<h3>x</h3> | 9:1: warning: h3 follows h1 [skipped-heading] -> make it h2",
        "<base href='../'> | 9:1: error: a base element changes where links lead [base-element] -> remove the base element",
        "<p lang=en_US>x | 9:9: error: `en_US` is no language tag [bad-language] -> write it as BCP 47 does, such as zh-Hans",
        "<a href='#who' hreflang=x_y>x</a> | 9:25: error: `x_y` is no language tag [bad-language] -> write it as BCP 47 does, such as zh-Hans",
        "Mr <b>Zhang &amp; 张朝阳</b> | 9:19: error: `张朝阳` cannot be in the language `en` [unmarked-language] -> give its element the lang of what is written there",
        "<p lang=ru>Форум 论坛 | 9:18: error: `论坛` cannot be in the language `ru` [unmarked-language] -> give its element the lang of what is written there",
      })
  void aMistakeIsFoundWhereItStands(String html, String finding) {
    assertEquals(List.of(HERE + finding), site.add(html).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://example.com/x'>x</a> <a href='mailto:x@example.com'>x</a>",
        "<a href='#'>x</a> <a href='#top'>x</a> <a href=''>x</a> <a href='?q=1#who'>x</a>",
        "<a href='../../zh/forum/#:~:text=who'>x</a> <a href='../../%7Ah/forum/#w%68o'>x</a>",
        "<a href='../../zh/../en/./forum/#who'>x</a> <a href=' ./ '>x</a> <a href='..'>x</a>",
        "<a name=n></a><a href='#n'>x</a>",
        "<img src='data:image/png;base64,AAAA' alt=''> <img src='../../a.svg?v=1' alt=''>",
        "<script type='application/ld+json'>{\"url\": \"https://example.org/summit/en/\"}</script>",
        "<meta property=og:url content='https://example.org/summit/en/forum/'>",
        "<link rel=license href='https://creativecommons.org/licenses/by/4.0/'>",
        "<p lang=zh-Hans>张朝阳 and <b lang=ru>Форум</b>、<b lang=ja>カナ</b></p>",
        "<a href='https://example.com/论'>https://example.com/论坛</a> <code>论</code><pre><b>论</b></pre>",
        "<p lang=''>论坛</p><p lang=und>论坛</p>",
        "<p title='论坛'>α — “x”</p><h2>x</h2><h3>x</h3><h2>x</h2>",
      })
  void whatIsRightIsLeftAlone(String html) {
    assertEquals(List.of(), site.add(html).findings());
  }

  @Test
  void anAddressIsReportedOnceAPage() {
    site.add("<a href='x/'>x</a> <a href='x/'>x</a>");
    assertEquals(1, site.findings().size());
  }

  @Test
  void aColumnCountsCharactersNotTheirHalves() {
    site.add("<p lang=zh>𠀀𠀀</p><p id=who>");
    assertEquals(
        List.of(
            HERE
                + "9:24: error: a second element has the id `who` [duplicate-id]"
                + " -> give each element of a page an id of its own"),
        site.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<!doctype html> | <!-- --> | 1:1: error: the page does not start with the doctype of HTML [missing-doctype] -> start it with <!doctype html>",
        "<title>T</title> | <title> </title> | 1:1: error: the page has no title [missing-title] -> fill its title element",
        "<h1>T</h1> | <h2>T</h2> | 1:1: error: the page has no h1 [missing-heading] -> give the page its main heading",
        "<html lang=en> | <html> | 2:1: error: the page does not say its language [missing-language] -> give html its lang",
        "<html lang=en> | <html lang=en dir=rtl> | 2:1: error: the page's direction is rtl, its language `en` is ltr [wrong-direction] -> give html dir=\"ltr\"",
      })
  void aPageHasItsFrame(String from, String to, String finding) {
    site.change("en/forum/index.html", from, to);
    assertEquals(List.of(HERE + finding), site.findings());
  }

  @Test
  void aRightToLeftPageSaysSo() {
    String arabic = TinySite.page("ar", "ar/", "<p>منتدى Forum</p>", "");
    site.put("ar/index.html", arabic).add("<a href='../../ar/' lang=ar>العربية</a>");
    assertEquals(
        List.of(
            "ar/index.html:2:1: error: the page's direction is ltr, its language `ar` is rtl"
                + " [wrong-direction] -> give html dir=\"rtl\""),
        site.findings());
    site.put("ar/index.html", arabic.replace("lang=ar", "lang=ar dir=rtl"));
    assertEquals(List.of(), site.findings());
  }

  @Test
  void thePageForMissingAddressesLinksFromTheServersRoot() {
    site.change("404.html", "/summit/en/", "/other/");
    assertEquals(
        List.of(
            "404.html:3:28: error: `/other/` leads out of the site [outside-link]"
                + " -> correct the link"),
        site.findings());
    site.change("404.html", "/other/", "/summit/fr/");
    assertEquals(
        List.of(
            "404.html:3:28: error: `/summit/fr/` leads to `fr/index.html`, which does not exist"
                + " [broken-link] -> correct it, or publish the file"),
        site.findings());
  }

  @Test
  void aRedirectLeadsToAPage() {
    site.change("en/old/index.html", "url=../forum/", "url=../gone/");
    assertEquals(
        List.of(
            "en/old/index.html:3:42: error: `../gone/` leads to `en/gone/index.html`, which does"
                + " not exist [broken-link] -> correct it, or publish the file"),
        site.findings());
  }
}
