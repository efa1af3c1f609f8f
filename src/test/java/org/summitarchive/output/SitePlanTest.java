package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePlanTest {

  @Test
  void knowsItsFolders() {
    assertEquals(Set.of("a", "a/b", "a/b/c", "d"), plan("d/x", "a/b/c/x", "a/y", "z").folders());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "a/..",
        "../a",
        "a/./b",
        "a\\b",
        "a\nb",
        "a\tb",
        "a\u0000",
        ".summit-archive/x",
        "a/.summit-archive",
        ".a.summit-archive-tmp"
      })
  void refusesWhatIsNoAddress(String path) {
    assertRefused("no address for a file: " + path, path);
  }

  @Test
  void refusesTwoFilesForOneAddress() {
    assertRefused("two files for one address: a/b, a/b", "a/b", "a/b");
    assertRefused("two files for one address: a/B, A/b", "a/B", "A/b");
  }

  @Test
  void refusesAFileThatIsAFolder() {
    assertRefused("both a file and a folder: a/b", "a/b", "a/b/c/d");
  }

  private static SitePlan plan(String... paths) {
    return SitePlan.of(Stream.of(paths).map(path -> Sites.planned(path, "")).toList());
  }

  private static void assertRefused(String message, String... paths) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> plan(paths)).getMessage());
  }
}
