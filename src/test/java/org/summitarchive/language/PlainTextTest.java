package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void lineBreakBetweenHanCharactersVanishes() {
    assertEquals("第一行，第二行", PlainText.fold("第一行，\n  第二行\n"));
  }

  @Test
  void lineBreakElsewhereIsSpace() {
    assertEquals("one two 三", PlainText.fold("one \r\n two\n三"));
  }

  @Test
  void blankLinesPartParagraphs() {
    assertEquals("甲乙\n\n丙", PlainText.fold("\n甲\n乙\n\n \t\n丙\n"));
  }
}
