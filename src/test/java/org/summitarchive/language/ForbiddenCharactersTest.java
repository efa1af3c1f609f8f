package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void whatTextsNeedIsNot() {
    String text =
        "\t a~\r\n\u00a0文\u200b\u200d\u200e\u200f\u061c\u202f\u2065\u206a\ufeff\ufffd😀\n";
    assertEquals(-1, ForbiddenCharacters.find(text, 0, text.length()));
  }
}
