package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others wrote, as content files may hold it. Line breaks stand as ¶. */
class HtmlMarkdownTest {

  private final HtmlMarkdown html = new HtmlMarkdown();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words. | Plain words. | false",
        "**Strong** and [a link](https://a.example/) | **Strong** and [a link](https://a.example/) | false",
        "<p>One</p><p>Two <b>strong</b> <i>soft</i></p> | One¶¶Two **strong** *soft* | false",
        "One<br />* first<br />* second | One¶¶* first¶¶* second | false",
        "One<br>two <b>**x**</b> | One\\¶two ****x**** | false",
        "**More** of <i>it</i>. <script>alert(1)</script> | **More** of *it*. | false",
        "One ¶¶ two <em>three</em> | One ¶¶ two *three* | false",
        "<ul><li>a</li><li>b</li></ul> | * a¶* b | false",
        "<ol><li>a</li><li>b</li></ol> | 1. a¶2. b | false",
        "<a href='https://a.example/?a=1&amp;b=2'>link</a> &amp; more | [link](https://a.example/?a=1&amp;b=2) &amp; more | false",
        "<a href='javascript:alert(1)'>link</a> | link | false",
        "<img src='https://a.example/x.png' alt='A picture'> after | A picture after | true",
        "<script>alert(1)</script>text | text | false",
        "<h1>Head</h1><p>text</p> | # Head¶¶text | false",
        "![a](https://a.example/b.png) | [a](https://a.example/b.png) | true",
        "[](speaker:lu-wei) | \\[\\](speaker\\:lu\\-wei) | true",
        "a < b and c > d | a < b and c > d | false",
        "1 < 2 <sup>3</sup> <u>u</u> <del>d</del> | 1 < 2 3 u d | false",
        "<blockquote>q</blockquote><pre><code>x = 1</code></pre> | > q¶¶    x = 1 | false",
        "see <https://a.example/> | see <https://a.example/> | false",
        "<blink>x</blink> <video src='a'></video> | x | false",
        "<p>中文<b>强调</b>文字</p> | 中文**强调**文字 | false",
      })
  void convert(String typed, String markdown, boolean lossy) {
    HtmlMarkdown.Converted converted = html.convert(typed.replace("¶", "\n"));
    assertEquals(
        markdown + " | " + lossy,
        converted.markdown().replace("\n", "¶") + " | " + converted.lossy());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a &#x202e; b</p> | a  b | true",
        "<p>a &amp;#x202e; b</p> | a \\&#x202e; b | false",
        "<b>a</b> &#8238; b | **a**  b | true",
        "**a** &#x202E;b&#00; | **a** b | true",
        "`&#x202e;` | `&#x202e;` | false",
        "&#x202f; &#99999999; | &#x202f; &#99999999; | false",
      })
  void whatNobodySeesIsLeftOut(String typed, String markdown, boolean hid) {
    HtmlMarkdown.Converted converted = html.convert(typed);
    assertEquals(markdown + " | " + hid, converted.markdown() + " | " + converted.hid());
  }
}
