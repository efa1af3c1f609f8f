package org.summitarchive.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "default-src 'none' | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "default-src 'self' | default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "script-src 'self'; style-src a.example; connect-src * "
            + "| script-src 'self'; style-src 'self' a.example; connect-src *",
        "default-src b.example; Script-Src 'none'; "
            + "| default-src b.example; script-src 'self'; style-src 'self' b.example; connect-src 'self' b.example",
        "img-src 'self' | img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'"
      })
  void letsThePreviewWorkAndNothingElse(String published, String served) {
    assertEquals(served, ContentPolicy.withLiveReload(published));
  }
}
