package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void slugsAreLowerCaseLettersDigitsAndSingleHyphens() {
    for (String slug : new String[] {"a", "2025", "lu-wei", "a-1-b"}) {
      assertTrue(Slugs.isSlug(slug), slug);
    }
    for (String other : new String[] {"", "-", "a-", "-a", "a--b", "A", "a b", "é", "a/b", "٣"}) {
      assertFalse(Slugs.isSlug(other), other);
    }
  }

  @Test
  void namesOfAnyScriptHaveOne() {
    assertEquals("lu-wei", Slugs.of("Lu  Wei!"));
    assertEquals("zhu-ya-pin", Slugs.of("朱雅频"));
    assertEquals("jose-munoz", Slugs.of("José Muñoz"));
    assertEquals("dmitrij", Slugs.of("Дмитрий"));
    assertEquals("istanbul", Slugs.of("İSTANBUL"));
    assertEquals("", Slugs.of("！？"));
  }
}
