package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftBreaksTest {

  @ParameterizedTest
  @CsvSource({
    "文, 字, true",
    "文, か, true",
    "カ, ー, true",
    "ㄅ, 文, true",
    "文, 々, true",
    "。, 文, true",
    "文, （, true",
    "文, “, true",
    "”, 文, true",
    "文, —, true",
    "…, 文, true",
    "Ａ, 文, true",
    "𠮷, 野, true",
    "文, a, false",
    "a, 文, false",
    "5, 年, false",
    "。, a, false",
    "a, b, false",
    "”, “, false",
    "”, a, false",
    "한, 글, false",
    "한, 文, false",
    "文, 한, false",
    "ﾡ, 文, false",
    "文, 😀, false",
    "文, *, false",
    "文, é, false"
  })
  void vanishesOnlyInWritingWithoutSpaces(String before, String after, boolean vanishes) {
    assertEquals(vanishes, SoftBreaks.vanishes(before.codePointAt(0), after.codePointAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"葛\uDB40\uDD00, true", "☂\uFE0F, false"})
  void seesTheHanCharacterBehindItsVariationSelector(String before, boolean vanishes) {
    int last = before.codePointBefore(before.length());
    assertEquals(vanishes, SoftBreaks.vanishes(last, '文'));
  }
}
