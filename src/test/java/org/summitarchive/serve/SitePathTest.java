package org.summitarchive.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "/en/, en/",
    "/en/2025/calendar.ics, en/2025/calendar.ics",
    "/assets/a+b.png, assets/a+b.png",
    "/assets/%E4%B9%8C%E9%95%87.png, assets/乌镇.png",
    "/a..b/, a..b/"
  })
  void readsWhatIsBelowTheSite(String raw, String path) {
    assertEquals(Optional.of(new SitePath(path)), SitePath.of(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "en/",
        "/../secret",
        "/en/../../secret",
        "/%2e%2e/secret",
        "/.%2E/secret",
        "/./en/",
        "//evil.example/",
        "/en//",
        "/..%2fsecret",
        "/en%2fabout",
        "/..%5csecret",
        "/en\\..\\secret",
        "/en%00.html",
        "/en%0a",
        "/%ff",
        "/%c0%ae%c0%ae/secret",
        "/%zz",
        "/.summit-archive/manifest"
      })
  void refusesWhatMightLeadElsewhere(String raw) {
    assertEquals(Optional.empty(), SitePath.of(raw));
  }
}
