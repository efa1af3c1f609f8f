package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.Golden;

/** What is written down of languages is what ICU says. */
class LanguageTableTest {

  private static final Path FOLDER = Path.of("src/main/resources/language");

  /** English as such is in two: what its tag implies, and the formats of the world's English. */
  private static final List<String> NAMES =
      List.of(
          "ar", "de", "en", "en_001", "en_GB", "en_US", "es", "fr", "ja", "ko", "pt", "pt_BR", "ru",
          "zh", "zh_Hans", "zh_Hant");

  static List<String> names() {
    return NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachTableIsWhatIcuSays(String name) {
    Golden.assertHolds(
        FOLDER.resolve(name + ".properties"), LanguageTableText.of(new ULocale(name)));
  }

  @Test
  void noTableIsLeftUntested() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          NAMES.stream().map(name -> name + ".properties").toList(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("LICENSE"))
              .sorted()
              .toList());
    }
  }

  @Test
  void whatIsWrittenIsUsed() {
    assertTrue(
        new DatePatterns(LanguageTable.of(new ULocale("zh_Hans"))).date(2025, 11, 6).isPresent());
    assertTrue(new DatePatterns(LanguageTable.NONE).date(2025, 11, 6).isEmpty());
  }

  @Test
  void daysThatTheGregorianCalendarLeftOutAreLeftToIcu() {
    DatePatterns english = new DatePatterns(LanguageTable.of(new ULocale("en_001")));
    assertTrue(english.date(1582, 10, 10).isEmpty());
    assertTrue(english.range(1582, 10, 1, 1600, 1, 1).isEmpty());
  }
}
