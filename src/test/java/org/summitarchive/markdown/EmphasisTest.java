package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**真，**她|<strong>真，</strong>她",
        "她**（真）**她|她<strong>（真）</strong>她",
        "**这是重点。**后面|<strong>这是重点。</strong>后面",
        "**“重点”**文字|<strong>“重点”</strong>文字",
        "a**“b”**c|a<strong>“b”</strong>c",
        "她**\"x\"**她|她<strong>&quot;x&quot;</strong>她",
        "𠮷**\"x\"**𠮷|𠮷<strong>&quot;x&quot;</strong>𠮷",
        "**스크립트(script)**라고|<strong>스크립트(script)</strong>라고",
        "**[](speaker:lu-wei)**说|<strong>{speaker:lu-wei}</strong>说",
        "**甲**和**乙**|<strong>甲</strong>和<strong>乙</strong>",
        "*甲**乙**丙*|<em>甲<strong>乙</strong>丙</em>"
      })
  void worksInChinese(String markdown, String html) {
    assertEquals(html, Compiled.paragraph(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a**\"b\"**c|a**&quot;b&quot;**c",
        "a * b * c|a * b * c",
        "snake_case_name|snake_case_name",
        "中文_真_中文|中文_真_中文",
        "（_真_）|（<em>真</em>）",
        "_foo_，|<em>foo</em>，",
        "** 真**|** 真**",
        "5 * 3 *，|5 * 3 *，"
      })
  void leavesTheRestToCommonMark(String markdown, String html) {
    assertEquals(html, Compiled.paragraph(markdown));
  }

  @Test
  void escapedMarksAreText() {
    assertEquals("**真，**她", Compiled.paragraph("\\*\\*真，\\*\\*她"));
  }
}
