package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareLinksTest {

  /** What is linked stands in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "见https://example.org/a。后文|见[https://example.org/a]。后文",
        "见https://example.org/页面|见[https://example.org/]页面",
        "（https://example.org/a）|（[https://example.org/a]）",
        "(https://example.org/a)|([https://example.org/a])",
        "https://example.org/a_(b)_c|[https://example.org/a_(b)_c]",
        "https://example.org/a).|[https://example.org/a]).",
        "https://example.org/a.|[https://example.org/a].",
        "https://example.org, and|[https://example.org], and",
        "https://example.org/a?|[https://example.org/a]?",
        "https://example.org/a?b=1!|[https://example.org/a?b=1]!",
        "HTTP://example.org|[HTTP://example.org]",
        "https://de.example.org/Köln|[https://de.example.org/Köln]",
        "https://ko.example.org/에서|[https://ko.example.org/]에서",
        "https://example.org/*a*b|[https://example.org/*a*b]",
        "xhttps://example.org|xhttps://example.org",
        "ftp://example.org|ftp://example.org",
        "https:// example|https:// example",
        "https://|https://",
        "https:///a|https:///a",
        "\"https://example.org/\"|\"[https://example.org/]\"",
        "https://example.org/a?x=1;|[https://example.org/a?x=1];"
      })
  void endWhereAReaderWouldEndThem(String markdown, String expected) {
    String html =
        Compiled.paragraph(markdown)
            .replaceAll("<a href=\"[^\"]*\">", "[")
            .replace("</a>", "]")
            .replace("&quot;", "\"");
    assertEquals(expected, html);
  }

  @Test
  void endBeforeEveryChineseMark() {
    List<String> wrong = new ArrayList<>();
    for (String mark :
        "。，、；：？！（）「」『』《》〈〉【】“”‘’—…～·〃々　".codePoints().mapToObj(Character::toString).toList()) {
      String link = "<a href=\"https://example.org/a\">https://example.org/a</a>";
      if (!Compiled.paragraph("https://example.org/a" + mark + "b").equals(link + mark + "b")) {
        wrong.add(mark);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void entitiesAreResolved() {
    assertEquals(
        "<a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a>" + "©",
        Compiled.paragraph("https://example.org/?a=1&amp;b=2&copy;"));
  }

  @Test
  void emphasisAroundThemEndsBehindThem() {
    assertEquals(
        "<strong><a href=\"https://example.org/a\">https://example.org/a</a></strong>中",
        Compiled.paragraph("**https://example.org/a**中"));
  }

  @Test
  void areFoundInTablesAndAfterTables() {
    String link = "<a href=\"https://example.org/a\">https://example.org/a</a>";
    String html =
        Compiled.of("|a:b|\n|:-:|\n|https://example.org/a|\n\nhttps://example.org/a\n").html();
    assertEquals(3, html.split(link, -1).length);
  }

  @Test
  void areTextInsideLinks() {
    assertEquals(
        "<a href=\"b\">see https://example.org/a here</a>",
        Compiled.paragraph("[see https://example.org/a here](b)"));
  }

  @Test
  void areTextInCode() {
    assertEquals("<code>https://example.org</code>", Compiled.paragraph("`https://example.org`"));
  }
}
