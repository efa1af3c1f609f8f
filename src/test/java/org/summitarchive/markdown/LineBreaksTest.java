package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中⏎文|中文",
        "中，⏎文|中，文",
        "中   ␍⏎  文|中<br>⏎文",
        "中 ⏎ 文|中文",
        "中␍⏎文|中文",
        "中⏎a|中⏎a",
        "a⏎b|a⏎b",
        "한⏎국|한⏎국",
        "**中**⏎文|<strong>中</strong>文",
        "**中**⏎**文**|<strong>中</strong><strong>文</strong>",
        "**中⏎文**|<strong>中文</strong>",
        "**中** ⏎文|<strong>中</strong>文",
        "[中](a)⏎[文](b)|<a href=\"a\">中</a><a href=\"b\">文</a>",
        "中⏎`x`|中⏎<code>x</code>",
        "`中`⏎文|<code>中</code>文",
        "中⏎&copy;|中⏎©",
        "中⏎\\*|中⏎*",
        "中\\⏎文|中<br>⏎文",
        "中[](source:x#1)⏎文|中{source:x 1}文",
        "中⏎[](source:x#1)文|中{source:x 1}文",
        "[](speaker:lu-wei)⏎文|{speaker:lu-wei}文",
        "中⏎[](speaker:lu-wei)|中{speaker:lu-wei}",
        "[](speaker:lu-wei)⏎said|{speaker:lu-wei}⏎said",
        "said⏎[](speaker:lu-wei)|said⏎{speaker:lu-wei}",
        "[魏](speaker:lu-wei)⏎文|{speaker:lu-wei = 魏}文",
        "中⏎![文](a.jpg)|中⏎{a.jpg, 文, null}",
        "见⏎https://example.org/a⏎文|见⏎<a href=\"https://example.org/a\">https://example.org/a</a>⏎文",
        "他说⏎“真”⏎了|他说“真”了"
      })
  void joinsWhatIsWrittenWithoutSpaces(String markdown, String html) {
    String source = markdown.replace('⏎', '\n').replace('␍', '\r');
    assertEquals(html.replace('⏎', '\n'), Compiled.paragraph(source));
  }

  @Test
  void joinsInsideQuotesAndLists() {
    assertEquals("<blockquote>\n<p>中文</p>\n</blockquote>\n", Compiled.of("> 中\n> 文\n").html());
    assertEquals("<ul>\n<li>中文</li>\n</ul>\n", Compiled.of("- 中\n  文\n").html());
  }

  @Test
  void aNewParagraphStartsAnew() {
    assertEquals("<p>中</p>\n<p>a\n文</p>\n", Compiled.of("中\n\na\n文\n").html());
  }

  @Test
  void footnotesAreNotSeen() {
    assertEquals(
        "<p>中<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a>"
            + "</sup>文</p>",
        Compiled.of("中[^1]\n文\n\n[^1]: 注\n").html().lines().findFirst().orElseThrow());
  }
}
