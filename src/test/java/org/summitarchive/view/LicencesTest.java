package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.summitarchive.model.ModelFixtures.EN;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicencesTest {

  @Test
  void creativeCommonsLicencesLeadToTheirText() {
    assertEquals("https://creativecommons.org/licenses/by-nc-sa/4.0/", href("CC-BY-NC-SA-4.0"));
  }

  @Test
  void anIdMayBeLong() {
    String parts = "-sa".repeat(33_333);
    assertEquals(
        "https://creativecommons.org/licenses/by" + parts + "/4.0/",
        href("CC-BY" + parts.toUpperCase(Locale.ROOT) + "-4.0"));
  }

  @Test
  void otherIdsLeadToTheRegister() {
    assertEquals("https://spdx.org/licenses/CC0-1.0.html", href("CC0-1.0"));
  }

  @Test
  void addressStays() {
    assertEquals("https://example.org/terms", href("https://example.org/terms"));
  }

  @Test
  void wordsLeadNowhere() {
    assertNull(href("all rights reserved"));
  }

  @Test
  void wordsInAnotherScriptAreMarked() {
    PageContext page = TinySite.page(EN, "en/");
    assertEquals("zh-Hans", Heads.licence(page, "保留所有权利").text().lang());
    assertNull(Heads.licence(page, "All rights reserved").text().lang());
  }

  private static @Nullable String href(String licence) {
    return Licences.link(licence).href();
  }
}
