package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialTest {

  @ParameterizedTest
  @CsvSource({
    "高锐, 高",
    "Francis Gurry, F",
    "Фрэнсис Гарри, Ф",
    "فرانسس غري, ف",
    "«Фонд», Ф",
    "𠮷野, 𠮷",
    "E\u0301lodie, E\u0301",
    "हिन्दी, हि",
    "360, 3"
  })
  void isTheFirstLetterWithItsMarks(String name, String initial) {
    assertEquals(initial, Initial.of(name));
  }

  @ParameterizedTest
  @CsvSource({"''", "—", "'(…)'"})
  void nameWithoutLettersHasNone(String name) {
    assertEquals("", Initial.of(name));
  }
}
