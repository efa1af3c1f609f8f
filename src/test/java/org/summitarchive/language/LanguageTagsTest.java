package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-Hans", "zh-Hant-HK", "en", "es-419", "ar", "yue", "mn-Mong-CN"})
  void acceptsWellFormedTags(String tag) {
    assertTrue(LanguageTags.isWellFormed(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zh_CN", "z", "zh-", "-en", "中文", "en us", "chinesisch"})
  void refusesEverythingElse(String tag) {
    assertFalse(LanguageTags.isWellFormed(tag));
  }
}
