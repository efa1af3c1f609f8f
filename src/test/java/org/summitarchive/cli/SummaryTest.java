package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void secondsHaveOneDecimal() {
    assertEquals("0.0 s", Summary.seconds(0));
    assertEquals("0.1 s", Summary.seconds(50_000_000));
    assertEquals("1.0 s", Summary.seconds(999_999_999));
    assertEquals("12.3 s", Summary.seconds(12_345_678_901L));
    for (long time = 1; time < 1L << 42; time = time * 3 + 1) {
      assertEquals(String.format(Locale.ROOT, "%.1f s", time / 1e9), Summary.seconds(time));
    }
  }
}
