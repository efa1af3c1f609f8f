package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitarchive.Folders;
import org.summitarchive.build.PackagedProgram.Result;

/**
 * The same content gives the same bytes in any surroundings: language, digits, calendar, zone,
 * charset, processors, the order of files on the disk. That nothing asks for the time, {@link
 * org.summitarchive.ArchitectureIT} holds.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DeterminismIT {

  private static final Map<String, String> POSIX = Map.of("LC_ALL", "C", "LANG", "C");

  /** Where a process runs, and how {@link Surroundings} prints it. */
  enum Place {
    TURKEY("tr-TR .* .* .*", "-Duser.language=tr -Duser.country=TR"),
    EGYPT("ar-EG .* .* .*", "-Duser.language=ar -Duser.country=EG"),
    THAILAND(
        "th-TH-u-nu-thai .* .* .*",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai"),
    KIRIBATI(".* Pacific/Kiritimati .* .*", "-Duser.timezone=Pacific/Kiritimati"),
    NEWFOUNDLAND(".* America/St_Johns .* .*", "-Duser.timezone=America/St_Johns"),
    LATIN_1(".* .* ISO-8859-1 .*", "-Dfile.encoding=ISO-8859-1"),
    ONE_PROCESSOR(".* .* .* 1", "-XX:ActiveProcessorCount=1"),
    FOUR_PROCESSORS(".* .* .* 4", "-XX:ActiveProcessorCount=4");

    private final String printed;
    private final String options;

    Place(String printed, String options) {
      this.printed = printed;
      this.options = options;
    }

    List<String> options() {
      return List.of(options.split(" "));
    }
  }

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(Place.class)
  void theSurroundingsAreSuchIndeed(Place place) throws Exception {
    String classes =
        Path.of(Surroundings.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    Result result =
        PackagedProgram.java(
            temp, Map.of(), place.options(), List.of("-cp", classes, Surroundings.class.getName()));
    assertTrue(result.out().matches(place.printed), result.toString());
  }

  @Test
  void theTinySiteIsTheSameEverywhere() throws Exception {
    assertSameEverywhere(TestSite.ALL.resolve("everything/content"));
  }

  @Test
  void theProjectsContentIsTheSameEverywhere() throws Exception {
    assertSameEverywhere(PackagedProgram.CONTENT);
  }

  private void assertSameEverywhere(Path content) throws Exception {
    Folders.copy(content, temp.resolve("content"));
    Result first = build("first", Map.of(), List.of());
    assertEquals(0, first.code(), first.err());
    for (Place place : Place.values()) {
      assertSame(place.name(), first, build(place.name(), Map.of(), place.options()));
    }
    assertSame("posix", first, build("posix", POSIX, List.of()));
    Folders.delete(temp.resolve("content"));
    Folders.copy(content, temp.resolve("content"), Comparator.reverseOrder());
    assertSame("reverse", first, build("reverse", Map.of(), List.of()));
  }

  private Result build(String output, Map<String, String> environment, List<String> options)
      throws Exception {
    return PackagedProgram.java(
        temp,
        environment,
        PackagedProgram.jar(options),
        List.of("build", "--quiet", "--output", output));
  }

  private void assertSame(String output, Result first, Result here) {
    assertEquals(first, here, output);
    Folders.assertSame(Folders.tree(temp.resolve("first")), Folders.tree(temp.resolve(output)));
  }

  @Test
  void messagesAreUtf8WhateverTheLocale() throws Exception {
    TestSite site = TestSite.copy("base", temp);
    Files.writeString(site.content("topics.yaml"), "law: {zh: 法治, en: Law, fr: Droit}\n");
    for (Map<String, String> environment : List.of(POSIX, Map.of("LC_ALL", "C.UTF-8"))) {
      Result result =
          PackagedProgram.java(
              temp, environment, PackagedProgram.jar(List.of()), List.of("build", "--quiet"));
      assertEquals(
          new Result(
              1,
              "",
              """
              content/topics.yaml:1:24: error: `fr` is no language of this archive [unknown-language]
                law: {zh: 法治, en: Law, fr: Droit}
                                         ^
                hint: use one of zh, en, or add it to `languages` in archive.yaml
              """),
          result);
    }
  }
}
