package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicencesTest {

  @Test
  void creativeCommonsLicencesLeadToTheirText() {
    assertEquals("https://creativecommons.org/licenses/by-nc-sa/4.0/", href("CC-BY-NC-SA-4.0"));
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

  private static @Nullable String href(String licence) {
    return Licences.link(licence).href();
  }
}
