package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, 2025-11-06T09:30, +08:00",
    "Asia/Shanghai, 1988-07-01T09:30, +09:00",
    "Europe/Berlin, 2025-07-01T09:30, +02:00",
    "Europe/Berlin, 2025-10-26T02:30, +02:00",
    "Europe/Berlin, 2025-03-30T02:30, +01:00",
    "America/St_Johns, 2025-01-01T00:00, -03:30",
    "Asia/Calcutta, 2025-01-01T00:00, +05:30",
    "UTC, 2025-01-01T00:00, Z",
    "+05:45, 2025-01-01T00:00, +05:45",
    "-03:00, 2025-01-01T00:00, -03:00",
  })
  void knowsWhatItsClocksShow(String id, String shown, String offset) {
    Zone zone = Zone.of(id).orElseThrow();
    assertEquals(offset, zone.offset(LocalDateTime.parse(shown)).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CST", "China", "Asia/Wuzhen", "asia/shanghai", "+8", "GMT+8", "+15:00", "/"})
  void isNothingElse(String id) {
    assertEquals(Optional.empty(), Zone.of(id));
  }
}
