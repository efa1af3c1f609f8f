package org.summitarchive.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://archive.example, https://archive.example/",
    "HTTP://Archive.Example/A/b, http://archive.example/A/b/",
    "https://archive.example/档案, https://archive.example/%E6%A1%A3%E6%A1%88/",
    "http://localhost:8080/, http://localhost:8080/",
    "https://[::1]/x, https://[::1]/x/"
  })
  void endsInASlash(String typed, String url) {
    assertEquals(Optional.of(url), BaseUrl.parse(typed).map(Object::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "archive.example",
        "//archive.example/",
        "/archive/",
        "ftp://archive.example/",
        "mailto:a@archive.example",
        "https:///archive",
        "https://archive.example/?a=b",
        "https://archive.example/#top",
        "https://me@archive.example/",
        "https://archive.example//a/",
        "https://archive.example/a/../b/",
        "https://archive.example/../..",
        "https://archive.example/%2e%2E/a/",
        "https://archive.example/./",
        "https://archive.example:65536/",
        "https://archive example/"
      })
  void refusesWhatNoSiteCanBePublishedAt(String typed) {
    assertEquals(Optional.empty(), BaseUrl.parse(typed));
  }
}
