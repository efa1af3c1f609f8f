package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertNull;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n, plural, other {#}}",
        "{n, number}",
        "{n, date, short}",
        "{n, selectordinal, other {#}}",
        "{a, select, other {{n, plural, other {#}}}}"
      })
  void countingIsLeftToIcu(String pattern) {
    assertNull(MessageText.of(new MessagePattern(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{n}", "{n, select, other {}}"})
  void numbersAreLeftToIcu(String pattern) {
    MessageText text = Objects.requireNonNull(MessageText.of(new MessagePattern(pattern)));
    assertNull(text.format(Map.of("n", 1200)));
  }
}
