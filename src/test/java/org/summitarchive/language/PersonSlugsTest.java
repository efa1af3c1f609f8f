package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that are proposed for people. */
class PersonSlugsTest {

  @ParameterizedTest
  @CsvSource({
    "张三, zhang-san",
    "张伟明, zhang-weiming",
    "曾国藩, zeng-guofan",
    "单田芳, shan-tianfang",
    "欧阳修, ouyang-xiu",
    "司马相如, sima-xiangru",
    "Lu Wei, lu-wei",
    "' Francis Gurry ', francis-gurry",
    "José Muñoz, jose-munoz",
    "Юрий Гагарин, urij-gagarin",
    "弗朗西斯·高锐, fu-lang-xi-si-gao-rui",
    "李, li",
    "'', ''"
  })
  void isNearestToTheName(String name, String slug) {
    assertEquals(slug, PersonSlugs.of(name));
  }
}
