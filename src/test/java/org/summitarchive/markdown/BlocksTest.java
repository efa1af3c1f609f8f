package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.diagnostic.SourceText;

class BlocksTest {

  @Test
  void tables() {
    String html =
        Compiled.of("|甲|b|c|\n|:-|-:|:-:|\n|**x**|a\\|b|`c\\|d`|\n|1|\n|1|2|3|4|\n").html();
    assertEquals(
        """
        <div class="table-scroll">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">甲</th>
        <th scope="col" class="align-right">b</th>
        <th scope="col" class="align-center">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left"><strong>x</strong></td>
        <td class="align-right">a|b</td>
        <td class="align-center"><code>c|d</code></td>
        </tr>
        <tr>
        <td class="align-left">1</td>
        <td class="align-right"></td>
        <td class="align-center"></td>
        </tr>
        <tr>
        <td class="align-left">1</td>
        <td class="align-right">2</td>
        <td class="align-center">3</td>
        </tr>
        </tbody>
        </table>
        </div>
        """,
        html);
  }

  @Test
  void aTableWithoutRowsHasNoBody() {
    assertEquals(
        """
        <div class="table-scroll">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        </tr>
        </thead>
        </table>
        </div>
        """,
        Compiled.of("|a|\n|-|\n").html());
  }

  @Test
  void definitionLists() {
    assertEquals(
        "<dl>\n<dt>甲</dt>\n<dd>一</dd>\n<dd>二</dd>\n</dl>\n", Compiled.of("甲\n: 一\n: 二\n").html());
  }

  @Test
  void lists() {
    assertEquals(
        "<ul>\n<li>a\n<ol start=\"3\">\n<li>b</li>\n</ol>\n</li>\n</ul>\n",
        Compiled.of("- a\n  3. b\n").html());
    assertEquals(
        "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n",
        Compiled.of("- a\n\n- b\n").html());
  }

  @Test
  void codeIsText() {
    assertEquals(
        "<pre><code class=\"language-java\">&lt;b&gt; *a*\n</code></pre>\n",
        Compiled.of("```java x\r\n<b> *a*\r\n```\r\n").html());
    assertEquals("<pre><code>&amp;amp;\n</code></pre>\n", Compiled.of("    &amp;\n").html());
    assertEquals("<p><code>a b</code></p>\n", Compiled.of("`a\nb`\n").html());
  }

  @Test
  void aBlankBodyIsEmpty() {
    assertTrue(Compiled.of(" \n\n").prose().isEmpty());
  }

  @Test
  void aBodyWithoutReferencesIsOneSegment() {
    assertEquals(1, Compiled.of("# a\n\nb *c*\n\n- d\n").prose().segments().size());
  }

  @Test
  void positionsCountFromTheStartOfTheFile() {
    SourceText file = new SourceText("a.md", "---\ntitle: 𠮷\n---\n𠮷文<b>\n");
    assertEquals(
        List.of(
            "4:3: error: HTML is not allowed: `<b>` [raw-html];"
                + " write Markdown instead, or \\< where the sign itself is meant"),
        Compiled.of(file, file.text().indexOf("𠮷文")).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>⏎x⏎</div>|1:1|<div>",
        "<!-- 注⏎释 -->|1:1|<!-- 注",
        "a⏎⏎  <script>x</script>|3:3|<script>x</script>",
        "a <br/> b|1:3|<br/>",
        "a <b>x</b>|1:3|<b>",
        "a </b>|1:3|</b>",
        "a <!-- b --> c|1:3|<!-- b -->",
        "a <?php ?>|1:3|<?php ?>",
        "a <!DOCTYPE html>|1:3|<!DOCTYPE html>",
        "a <![CDATA[x]]>|1:3|<![CDATA[x]]>",
        "> a⏎> <i onclick=x>|2:3|<i onclick=x>"
      })
  void htmlIsRefused(String markdown, String position, String shown) {
    assertEquals(
        List.of(
            position
                + ": error: HTML is not allowed: `"
                + shown
                + "` [raw-html]; write Markdown instead, or \\< where the sign itself is meant"),
        Compiled.of(markdown.replace('⏎', '\n')).mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a < b > c|a &lt; b &gt; c",
        "\\<b>|&lt;b&gt;",
        "1<2|1&lt;2",
        "<3|&lt;3",
        "&lt;b&gt;|&lt;b&gt;",
        "`<b>`|<code>&lt;b&gt;</code>",
        "《<》|《&lt;》"
      })
  void signsAreNotHtml(String markdown, String html) {
    assertEquals(List.of(), Compiled.of(markdown).mistakes());
    assertEquals(html, Compiled.paragraph(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&#x202E;|U+202E RIGHT-TO-LEFT OVERRIDE changes the order in which the text is shown"
            + " [bidi-control]; remove it; to mark a direction use U+200E or U+200F",
        "&#8294;|U+2066 LEFT-TO-RIGHT ISOLATE changes the order in which the text is shown"
            + " [bidi-control]; remove it; to mark a direction use U+200E or U+200F",
        "&#0;|a NUL character cannot stand in a text [nul-character]; remove it",
        "&#x00;|a NUL character cannot stand in a text [nul-character]; remove it",
        "&#1;|the character U+0001 cannot stand in a text [control-character]; remove it",
        "&#xFFFE;|the character U+FFFE cannot stand in a text [control-character]; remove it",
        "&#xD800;|the character U+D800 cannot stand in a text [control-character]; remove it"
      })
  void controlCharactersAreRefused(String entity, String mistake) {
    assertEquals(List.of("1:2: error: " + mistake), Compiled.of("甲" + entity).mistakes());
  }

  @Test
  void directionMarksThatTextsNeedAreKept() {
    assertEquals("a\u200Fb", Compiled.paragraph("a&rlm;b"));
    assertEquals(List.of(), Compiled.of("a&rlm;b").mistakes());
  }

  @Test
  void titlesMaySpanLines() {
    assertEquals("<a href=\"b\" title=\"c\nd\">a</a>", Compiled.paragraph("[a](b \"c\r\nd\")"));
  }

  @Test
  void controlCharactersInTitlesAreRefused() {
    assertEquals(
        List.of("1:8: error: a NUL character cannot stand in a text [nul-character]; remove it"),
        Compiled.of("[a](b \"&#0;\")").mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&copy; &#8212; &#x4e2d;|© — 中",
        "&nosuch; &#; &#x; & &amp|&amp;nosuch; &amp;#; &amp;#x; &amp; &amp;amp",
        "&#99999999;|&amp;#99999999;",
        "&quot;|&quot;"
      })
  void entitiesAreResolved(String markdown, String html) {
    assertEquals(html, Compiled.paragraph(markdown));
  }
}
