package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is folded quickly becomes what it would become otherwise. */
class QuickFoldingTest {

  /** Marks and letters that join, among others that do not. */
  private static final String ODD =
      "ⅣﬁßŁöéЙёй́̈αΆςءأؤإئـًٰٔاﻻ가각ᄀ\u1161\u11a8がガｶﾞ々〇、。，！Ａｚ～　…“”—·\u00ad\u200b\u0b47\u0b3e𝔸漢𠮷\ud800\u0001";

  private final QuickFolding folding = new QuickFolding();

  @Test
  void everyCharacterAmongOthers() {
    for (int c = 0; c <= 0x2FFFF; c++) {
      String one = Character.toString(c);
      assertFolded("A" + one + "е" + one + "漢" + one + "ا" + one);
    }
  }

  @Test
  void anyTextOfOddCharacters() {
    Random chance = new Random(7);
    int[] odd = ODD.codePoints().toArray();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = chance.nextInt(8); length >= 0; length--) {
        boolean any = chance.nextInt(4) == 0;
        text.appendCodePoint(any ? chance.nextInt(0x3100) : odd[chance.nextInt(odd.length)]);
      }
      assertFolded(text.toString());
    }
  }

  private void assertFolded(String text) {
    assertEquals(
        SearchFolding.folded(text), String.valueOf(folding.folded(text)), () -> codes(text));
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.codePoints().forEach(c -> codes.append(Integer.toHexString(c)).append(' '));
    return codes.toString();
  }
}
