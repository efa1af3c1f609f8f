package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest
  @CsvSource({
    "张三, zh-Hans, true, true",
    "張三, zh-Hant-TW, true, true",
    "张三, en, false, true",
    "山田太郎, ja, false, false",
    "Ｊ山, ja-JP, false, false",
    "山田, ko, false, false",
    "やまだ, ja, true, true",
    "Yamada, ja, true, true",
    "홍길동, ko, true, true",
    "Юрий, ru, true, true",
  })
  void chineseCharactersAreReadInChinese(String name, String tag, boolean known, boolean likely) {
    assertEquals(known, Readings.isKnown(name, tag));
    assertEquals(likely, Readings.isLikely(name, tag));
  }
}
