package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNameTest {

  @ParameterizedTest
  @CsvSource({
    "卢卫, Lu Wei, true",
    "卢卫, Wei LU, true",
    "盧衛, 卢卫, true",
    "Путин, Putin, true",
    "José-María Núñez, nunez JOSEMARIA, true",
    "فرانسس غري, فرانسِس غُري, true",
    "أحمد, احمد, true",
    "单霁翔, Shan Jixiang, true",
    "卢卫, 鲁炜, true",
    "卢卫, Lang Ping, false",
    "Li, Li, false",
    "李, 李, false",
  })
  void twoNamesMayBeOne(String one, String other, boolean may) {
    Set<String> shared = new TreeSet<>(PersonalName.of(one).forms());
    shared.retainAll(PersonalName.of(other).forms());
    assertEquals(may, !shared.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "郎平, Lu Wei, true",
    "郎平, Lang Ping, false",
    "马云, Jack Ma, false",
    "李在明, Lee Jae-myung, false",
    "弗朗西斯·高锐, Lu Wei, false",
  })
  void aChineseNameIsHeardInItsPinyin(String chinese, String pinyin, boolean contradicts) {
    assertEquals(contradicts, PersonalName.of(chinese).contradicts(PersonalName.of(pinyin)));
  }

  @Test
  void aNameMayBeLong() {
    assertEquals(true, PersonalName.of("郎平").contradicts(PersonalName.of("wei".repeat(33_333))));
    assertEquals(
        false, PersonalName.of("郎平").contradicts(PersonalName.of("wei".repeat(33_333) + "k")));
  }
}
