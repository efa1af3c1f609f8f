package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final Language CHINESE = new Language("zh", "zh-Hans", "中文");
  private static final Language ENGLISH = new Language("en", "en", "English");

  @ParameterizedTest
  @CsvSource({"zh-Hans, LTR", "ar, RTL", "he-IL, RTL", "fa, RTL", "az-Arab, RTL", "ar-Latn, LTR"})
  void theTagSaysTheDirection(String tag, Direction direction) {
    assertEquals(direction, new Language("x", tag, tag).direction());
  }

  @Test
  void theFirstLanguageIsTheOriginal() {
    Languages languages = new Languages(List.of(CHINESE, ENGLISH));
    assertEquals(CHINESE, languages.original());
    assertEquals(Optional.of(ENGLISH), languages.find("en"));
    assertEquals(Optional.empty(), languages.find("fr"));
    assertThrows(IllegalArgumentException.class, () -> new Languages(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en", "EN-us", "de-1996", "zh-CN-u-nu-hanidec", "x-foo"})
  void wellFormedTags(String tag) {
    assertEquals(true, LanguageTags.isWellFormed(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en_US", "en-", "-", "a", "englishlanguage", "en us", "中"})
  void illFormedTags(String tag) {
    assertEquals(false, LanguageTags.isWellFormed(tag));
  }

  @Test
  void canonicalTags() {
    assertEquals("zh-Hans-CN", LanguageTags.canonical("ZH-hans-cn"));
  }

  @Test
  void pinyinOrdersChineseNamesWhateverTheMachineThinks() {
    List<String> names = List.of("重庆", "中国", "成都", "阿里");
    Collation collation = Collation.of(CHINESE);
    List<String> expected = List.of("阿里", "成都", "重庆", "中国");
    assertEquals(expected, collation.sorted(names, Function.identity()));
    assertEquals(expected, names.stream().sorted(collation.comparator()).toList());
  }

  @Test
  void arabicNamesAreOrderedWithoutTheArticle() {
    List<String> names = List.of("الصين", "جامعة", "اليونسكو", "الاتحاد");
    Collation collation = Collation.of(new Language("ar", "ar", "العربية"));
    List<String> expected = List.of("الاتحاد", "جامعة", "الصين", "اليونسكو");
    assertEquals(expected, collation.sorted(names, Function.identity()));
    assertEquals(expected, names.stream().sorted(collation.comparator()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Zhang Chaoyang (α, 3 µm)', -1",
    "en, 'Zhang 张朝阳', 6",
    "en, '— “quoted”，', -1",
    "zh-Hans, '张朝阳 and Zhang', -1",
    "zh-Hans, 'こ', 0",
    "ja, '漢字とカナー', -1",
    "ko, '한국 韓國', -1",
    "ru, 'Форум 论坛', 6",
    "ru, 'Форум Forum', -1",
    "ar, 'منتدى Forum ٢', -1",
    "ar, 'منتدى Форум', 6",
    "en, '𠀀', 0",
    "tlh, 'Форум', -1",
    "und, 'Форум', -1",
    "'', 'Форум', -1",
  })
  void textInAForeignScriptIsFound(String tag, String text, int offset) {
    assertEquals(offset, Scripts.of(tag).firstForeign(text));
  }
}
