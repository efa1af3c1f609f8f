package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ibm.icu.text.MessagePattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

  private static final Numbers NUMBERS = Numbers.of(Locales.of("en"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n, plural, offset:1 other {#}}",
        "{n, number}",
        "{n, date, short}",
        "{n, selectordinal, other {#}}",
        "{a, select, other {{n, selectordinal, other {#}}}}"
      })
  void whatIsWrittenInASpecialFormIsLeftToIcu(String pattern) {
    assertNull(MessageText.of(new MessagePattern(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{n}", "{n, plural, other {#}}"})
  void numbersThatCountNothingAreLeftToIcu(String pattern) {
    MessageText text = text(pattern);
    for (Object number : List.of(1.5, -1, new BigDecimal("7"))) {
      assertNull(text.format(Map.of("n", number), NUMBERS));
    }
  }

  @Test
  void thatATextIsCountedIsForIcuToRefuse() {
    assertNull(text("{n, plural, other {#}}").format(Map.of("n", "7"), NUMBERS));
    assertNull(
        text("{a, select, other {{n, plural, other {#}}}}")
            .format(Map.of("a", "", "n", "7"), NUMBERS));
  }

  @Test
  void oneNumberAloneGoesBeforeItsCategory() {
    MessageText text = text("{n, plural, one {# forum} =1 {the only forum} other {# forums}}");
    assertEquals("the only forum", text.format(Map.of("n", 1), NUMBERS));
    assertEquals("1,200 forums", text.format(Map.of("n", 1200), NUMBERS));
  }

  @Test
  void numbersAreWrittenAsTheyAreInFigures() {
    Numbers spanish = Numbers.of(Locales.of("es"));
    MessageText text = text("{n, plural, other {# / {n}}}");
    assertEquals("1200 / 1200", text.format(Map.of("n", 1200), spanish));
    assertEquals("12.000 / 12.000", text.format(Map.of("n", 12_000), spanish));
  }

  private static MessageText text(String pattern) {
    return Objects.requireNonNull(MessageText.of(new MessagePattern(pattern)));
  }
}
