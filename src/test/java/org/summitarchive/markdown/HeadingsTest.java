package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 网络 法治|网络-法治",
        "# What was said?|what-was-said",
        "# **Bold** `code` [link](a)|bold-code-link",
        "# 甲、乙：丙|甲乙丙",
        "# ÉCOLE|école",
        "# E\u0301cole|école",
        "# İI|i̇i",
        "# 12:30 – 1.10|1230-110",
        "# a - b -- c|a-b-c",
        "# &amp; &copy;|section",
        "#|section",
        "# Main|text-main",
        "# Page and paragraph|text-page-and-paragraph",
        "# Sources|sources",
        "# statement-lu-wei|text-statement-lu-wei",
        "# Fn 1|text-fn-1",
        "# हिन्दी|हिन्दी"
      })
  void haveTheirTextAsAnchor(String markdown, String id) {
    String html = Compiled.of(markdown).html();
    assertEquals(id, html.substring("<h2 id=\"".length(), html.indexOf("\">")));
  }

  @Test
  void footnotesAreNoPartOfTheAnchor() {
    String html = Compiled.of("# 网络[^1]\n\n[^1]: 注\n").html();
    assertEquals("<h2 id=\"网络\">", html.substring(0, html.indexOf('>') + 1));
  }

  @Test
  void repeatedTextsAreNumbered() {
    assertEquals(
        """
        <h2 id="a">a</h2>
        <h2 id="a-1">a</h2>
        <h2 id="a-1-1">a 1</h2>
        <h2 id="a-2">a</h2>
        <h2 id="section"></h2>
        <h2 id="section-1"></h2>
        """,
        Compiled.of("# a\n# a\n# a 1\n# a\n#\n#\n").html());
  }

  @ParameterizedTest
  @CsvSource({
    "# a⏎## b, 23",
    "## a⏎### b, 23",
    "## a⏎# b, 32",
    "### a, 2",
    "# a⏎###### b, 26",
    "# a⏎> ## b, 23",
    "a⏎=⏎b⏎-, 23",
    "###### a, 2"
  })
  void theHighestLevelIsThePagesSecond(String markdown, String levels) {
    String html = Compiled.of(markdown.replace('⏎', '\n')).html();
    assertEquals(levels, html.replaceAll("(?s)</h\\d>|<h(\\d)[^>]*>|.", "$1"));
  }
}
