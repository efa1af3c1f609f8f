package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexLettersTest {

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 重庆, C",
    "zh-Hans, 高锐, G",
    "zh-Hans, 阿里巴巴, A",
    "zh-Hans, 张朝阳, Z",
    "zh-Hans, Gurry, G",
    "zh-Hans, ábel, A",
    "zh-Hans, 360公司, #",
    "zh-Hans, Путин, #",
    "en, Gurry, G",
    "en, Éric, E",
    "en, 高锐, #",
    "es, Ñandú, Ñ",
    "ru, Ёлкин, Е",
    "ru, Щукин, Щ",
    "ru, Gurry, #",
    "ar, الصين, ص",
    "ar, الاتحاد الدولي, ا",
    "ar, التزام, ا",
    "ar, الله, ا",
    "ar, ألمانيا, ا",
    "fa, الصين, ا",
    "ar, Gurry, #",
    "ja, きむら, か",
    "ja, ガリ, か",
    "en, '', #",
  })
  void aNameStandsUnderTheReadersLetter(String tag, String name, String letter) {
    assertEquals(letter, letters(tag).letter(name));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "en, ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "es, ABCDEFGHIJKLMNÑOPQRSTUVWXYZ",
    "ru, АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "ar, ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "ja, あかさたなはまやらわ",
  })
  void everyLetterIsThere(String tag, String alphabet) {
    String letters =
        letters(tag).group(List.<String>of(), Function.identity()).stream()
            .map(LetterGroup::letter)
            .collect(Collectors.joining());
    assertEquals(alphabet, letters);
  }

  @Test
  void entriesAreSortedAndWhatHasNoLetterStandsLast() {
    List<String> names = List.of("张朝阳", "1号", "李亚芳", "Lee", "郎平", "Путин", "重庆", "陈海峰");
    assertEquals("C 陈海峰 重庆, L 郎平 李亚芳 Lee, Z 张朝阳, # 1号 Путин", filled("zh-Hans", names));
  }

  @Test
  void entriesWithTheSameNameKeepTheirOrder() {
    List<String> entries = List.of("same 2", "same 1", "other 3");
    List<LetterGroup<String>> groups =
        letters("en").group(entries, entry -> entry.substring(0, entry.indexOf(' ')));
    assertEquals(List.of("same 2", "same 1"), groups.get(18).entries());
  }

  private static String filled(String tag, List<String> names) {
    return letters(tag).group(names, Function.identity()).stream()
        .filter(group -> !group.entries().isEmpty())
        .map(group -> group.letter() + " " + String.join(" ", group.entries()))
        .collect(Collectors.joining(", "));
  }

  private static IndexLetters letters(String tag) {
    return IndexLetters.of(new Language("x", tag, tag));
  }
}
