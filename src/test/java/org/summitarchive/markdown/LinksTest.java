package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private static final String WAYS =
      "write an address with https:, a relative path, or a reference such as speaker:lu-wei";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a](https://example.org/页)|<a href=\"https://example.org/页\">a</a>",
        "[a](<b c.pdf>)|<a href=\"b%20c.pdf\">a</a>",
        "[a](b%20c%zz)|<a href=\"b%20c%25zz\">a</a>",
        "[a](../b/#c)|<a href=\"../b/#c\">a</a>",
        "[a](#b)|<a href=\"#b\">a</a>",
        "[a](?b)|<a href=\"?b\">a</a>",
        "[a](mailto:b@example.org)|<a href=\"mailto:b@example.org\">a</a>",
        "<b@example.org>|<a href=\"mailto:b@example.org\">b@example.org</a>",
        "<https://example.org/中>|<a href=\"https://example.org/中\">https://example.org/中</a>",
        "[a](b \"t&amp;\\\"\")|<a href=\"b\" title=\"t&amp;&quot;\">a</a>",
        "[a](HTTPS://example.org)|<a href=\"HTTPS://example.org\">a</a>",
        "[](https://example.org/)|<a href=\"https://example.org/\">https://example.org/</a>",
        "[**a**](b)|<a href=\"b\"><strong>a</strong></a>",
        "[a](b(c)d)|<a href=\"b(c)d\">a</a>",
        "[a](http://[::1]/)|<a href=\"http://[::1]/\">a</a>",
        "[a](b#c#d)|<a href=\"b#c%23d\">a</a>",
        "[![b](b.jpg)](c)|<a href=\"c\">{b.jpg, b, null}</a>"
      })
  void leadWhereTheySay(String markdown, String html) {
    assertEquals(html, Compiled.paragraph(markdown));
    assertEquals(List.of(), Compiled.of(markdown).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[](speaker:lu-wei)|{speaker:lu-wei}",
        "[ ](speaker:lu-wei)|{speaker:lu-wei}",
        "<speaker:lu-wei>|{speaker:lu-wei}",
        "[the *forum*](forum:2025/internet-law)|{forum:2025/internet-law = the <em>forum</em>}",
        "[](section:2025/governance)|{section:2025/governance}",
        "[](edition:2025)|{edition:2025}",
        "[](organisation:un)|{organisation:un}",
        "[](document:report)|{document:report}",
        "[](topic:ai)|{topic:ai}",
        "[](page:about)|{page:about}",
        "[](source:news#23)|{source:news 23}",
        "[](source:news#23-25)|{source:news 23-25}",
        "[](source:news#1:02:03-1:02:30)|{source:news 3723-3750}",
        "[](source:news)|{source:news null}",
        "<source:news#3>|{source:news 3}",
        "[said so](source:news#3)|said so{source:news 3}",
        "[![Lu Wei](lu.jpg)](speaker:lu-wei)|{lu.jpg, Lu Wei, null}{speaker:lu-wei}",
        "[![Lu Wei](lu.jpg) A](speaker:lu-wei)|{lu.jpg, Lu Wei, null}{speaker:lu-wei =  A}",
        "[a <speaker:lu-wei> b](c)|<a href=\"c\">a  b</a>{speaker:lu-wei}",
        "[a <source:news#3>](c)|<a href=\"c\">a </a>{source:news 3}"
      })
  void referencesStayOpen(String markdown, String html) {
    assertEquals(html, Compiled.paragraph(markdown));
    assertEquals(List.of(), Compiled.of(markdown).mistakes());
  }

  @Test
  void definitionsWorkForReferences() {
    Compiled compiled = Compiled.of("[x][Y] [y] [y][]\n\n[y]: speaker:lu-wei\n");
    assertEquals(
        "<p>{speaker:lu-wei = x} {speaker:lu-wei = y} {speaker:lu-wei = y}</p>\n", compiled.html());
  }

  @Test
  void aMistakeInADefinitionIsOneMistake() {
    assertEquals(
        List.of("3:6: error: no link may lead to `speeker:` [bad-link]; did you mean speaker?"),
        Compiled.of("[x][y] [y]\n\n[y]: speeker:lu-wei\n").mistakes());
  }

  @Test
  void bracketsWithoutDefinitionAreText() {
    assertEquals("[甲] [<em>b</em>][c]", Compiled.paragraph("[甲] [*b*][c]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x](javascript:alert(1))|javascript",
        "[x](JaVaScRiPt:alert(1))|JaVaScRiPt",
        "[x](java&#115;cript&colon;alert)|javascript",
        "[x](<java script:alert>)|java script",
        "[x](data:text/html)|data",
        "[x](file:///etc/passwd)|file",
        "[x](vbscript:x)|vbscript",
        "[x](中文:x)|中文",
        "<javascript:x>|javascript",
        "[x][y]⏎⏎[y]: javascript:x|javascript"
      })
  void otherSchemesAreRefused(String markdown, String scheme) {
    Compiled compiled = Compiled.of(markdown.replace('⏎', '\n'));
    assertEquals(1, compiled.mistakes().size());
    assertEquals(
        "error: no link may lead to `" + scheme + ":` [bad-link]; " + WAYS,
        compiled.mistakes().get(0).replaceFirst("^\\d+:\\d+: ", ""));
    assertEquals(false, compiled.html().contains("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](<java\tscript:alert>)",
        "[x](java&#10;script:alert)",
        "[x](&#1;javascript:alert)",
        "[x](a&#x202E;b)",
        "[x](\\\\\\\\example.org)",
        "[x](https:\\\\\\\\example.org)",
        "[x](a&#0;b)"
      })
  void hiddenCharactersAreRefused(String markdown) {
    assertEquals(
        List.of(
            "1:"
                + (markdown.contains("<") ? 6 : 5)
                + ": error: the link's address holds a control character or a backslash"
                + " [bad-link]; write the address without it"),
        Compiled.of(markdown).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x]()|1:5|the link leads nowhere [bad-link]; " + WAYS,
        "[x](//h/a)|1:5|the link `//h/a` has no scheme [bad-link]; write https://h/a",
        "[x](/zh/)|1:5|the link `/zh/` starts at the root of a web server, where the site need not"
            + " be [bad-link]; write a reference such as page:about, or a relative path",
        "[x](https:/a)|1:5|the link `https:/a` names no host [bad-link]; write an address such as"
            + " https://example.org/",
        "[x](http://)|1:5|the link `http://` names no host [bad-link]; write an address such as"
            + " https://example.org/",
        "[x](mailto:)|1:5|the link `mailto:` names no mailbox [bad-link]; write"
            + " mailto:name@example.org",
        "[x](ftp://a)|1:5|no link may lead to `ftp:` [bad-link]; write an address with https:, a"
            + " relative path, or a reference such as speaker:lu-wei",
        "甲[x](speeker:lu)|1:6|no link may lead to `speeker:` [bad-link]; did you mean speaker?",
        "[x](Speaker:lu)|1:5|no link may lead to `Speaker:` [bad-link]; did you mean speaker?",
        "[](speaker:)|1:4|`speaker:` names no speaker [bad-reference]; write its id after the colon:"
            + " speaker:lu-wei",
        "[](speaker:a/b)|1:4|`speaker:a/b` is not a reference [bad-reference]; write it as in"
            + " speaker:lu-wei",
        "[](speaker:a#1)|1:4|`speaker:a#1` has a place, but only sources have places"
            + " [bad-reference]; remove #1",
        "[](forum:law)|1:4|`forum:law` names no edition [bad-reference]; write the edition before the"
            + " id, as in forum:2025/internet-law",
        "[](forum:2025/)|1:4|`forum:2025/` is not a reference [bad-reference]; write it as in"
            + " forum:2025/internet-law",
        "[](source:#1)|1:4|`source:#1` names no source [bad-reference]; write its id after the colon:"
            + " source:newspaper#23",
        "[](source:x#abc)|1:4|`#abc` is not a place in a source [bad-locator]; write #23 or #23-25,"
            + " counted from 1, or a time such as #1:02:30",
        "[](source:x#0)|1:4|`#0` is not a place in a source [bad-locator]; write #23 or #23-25,"
            + " counted from 1, or a time such as #1:02:30",
        "[](source:x#)|1:4|`#` is not a place in a source [bad-locator]; write #23 or #23-25,"
            + " counted from 1, or a time such as #1:02:30",
        "[](source:x#9-3)|1:4|`#9-3` runs backwards [bad-locator]; write #3-9"
      })
  void mistakesAreReported(String markdown, String position, String mistake) {
    assertEquals(List.of(position + ": error: " + mistake), Compiled.of(markdown).mistakes());
  }

  @Test
  void aMistakenLinkLeavesItsText() {
    assertEquals("a <em>b</em> c", Compiled.paragraph("a [*b*](javascript:x) c"));
  }
}
