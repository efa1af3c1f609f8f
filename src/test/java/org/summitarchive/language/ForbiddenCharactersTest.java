package org.summitarchive.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForbiddenCharactersTest {

  @Test
  void whatReadersCannotSeeIsFound() {
    for (String forbidden :
        new String[] {
          "\0", "\b", "\f", "\u007f", "\u0085", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066",
          "\u2069", "\r", "\r\r\n", "\ud83d", "\ude00", "\uffff"
        }) {
      String text = "a文😀" + forbidden + "b";
      assertEquals(4, ForbiddenCharacters.find(text, 0, text.length()));
      assertEquals(-1, ForbiddenCharacters.find(text, 0, 4));
    }
  }

  @Test
  void everyOneIsSeenInTheBytesOfAText() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!surrogate) {
        String text = "a“文" + Character.toString(c) + "é😀";
        boolean found = ForbiddenCharacters.find(text, 0, text.length()) >= 0;
        assertEquals(found, ForbiddenCharacters.mayBeIn(text.getBytes(UTF_8)), text);
        String last = Character.toString(c);
        found = ForbiddenCharacters.find(last, 0, last.length()) >= 0;
        assertEquals(found, ForbiddenCharacters.mayBeIn(last.getBytes(UTF_8)), last);
      }
    }
  }

  @Test
  void lineEndsOfWindowsAreNotSeenInBytes() {
    assertFalse(ForbiddenCharacters.mayBeIn("a\r\nb\r\n".getBytes(UTF_8)));
    assertTrue(ForbiddenCharacters.mayBeIn("a\r\nb\r\r\n".getBytes(UTF_8)));
  }

  @Test
  void bytesThatEndWithinACharacterAreLookedAt() {
    assertTrue(ForbiddenCharacters.mayBeIn(new byte[] {'a', (byte) 0xe2, (byte) 0x80}));
  }

  @Test
  void whatTextsNeedIsNot() {
    String text =
        "\t a~\r\n\u00a0文\u200b\u200d\u200e\u200f\u061c\u202f\u2065\u206a\ufeff\ufffd😀\n";
    assertEquals(-1, ForbiddenCharacters.find(text, 0, text.length()));
  }
}
