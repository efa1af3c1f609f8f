package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\u3000\n", "\u200B\u2060 \uFEFF", "\u200F\u00AD"})
  void nobodySeesSpacesAndMarks(String text) {
    assertTrue(PlainText.isInvisible(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u200B。", "𠮷", "\u200D\u0301"})
  void anyLetterOrSignIsSeen(String text) {
    assertFalse(PlainText.isInvisible(text));
  }

  @Test
  void everyCharacterIsToldAsUnicodeTellsIt() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean unseen =
          UCharacter.isUWhiteSpace(c) || UCharacter.getType(c) == UCharacterCategory.FORMAT;
      assertEquals(unseen, PlainText.isInvisible(Character.toString(c)), Integer.toHexString(c));
    }
  }
}
