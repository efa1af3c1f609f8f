package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  private static final Quotations ENGLISH = quotations("“", "”", "‘", "’");
  private static final Quotations FRENCH = quotations("«\u00a0", "\u00a0»", "“", "”");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Expo | “Expo”",
        "“Light of Internet” Expo | “‘Light of Internet’ Expo”",
        "“a” and “b” | “‘a’ and ‘b’”",
        "“a ‘b’ c” | “‘a “b” c’”",
        "“China’s ‘sky’” | “‘China’s “sky”’”",
        "“a ‘China’s’ c” | “‘a “China’s” c’”",
        "China’s Expo | “China’s Expo”",
        "‘a’ | “‘a’”",
        "“unclosed | ““unclosed”",
        "unopened” | “unopened””",
      })
  void marksWithinAreTheInnerOnes(String title, String quoted) {
    assertEquals(quoted, ENGLISH.quoted(title));
  }

  @ParameterizedTest
  @CsvSource({
    "Expo, «_Expo_»",
    "Salon «_Lumière_» 2025, «_Salon “Lumière” 2025_»",
    "«_a “b” c_», «_“a «_b_» c”_»",
  })
  void spacesBelongToTheMarks(String title, String quoted) {
    String spaced = title.replace('_', '\u00a0');
    assertEquals(quoted.replace('_', '\u00a0'), FRENCH.quoted(spaced));
  }

  @ParameterizedTest
  @CsvSource({"«a», «a»"})
  void withoutMarksNothingIsExchanged(String title, String quoted) {
    assertEquals(quoted, quotations("", "", "„", "“").quoted(title));
  }

  private static Quotations quotations(String before, String after, String open, String close) {
    return new Quotations(new Around(before, after), new Around(open, close));
  }
}
