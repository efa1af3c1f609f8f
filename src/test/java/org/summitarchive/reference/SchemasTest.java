package org.summitarchive.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.Golden;

/** The schemas for editors: current, and of one mind with the program. */
class SchemasTest {

  private static final Path FOLDER = Path.of("docs/schemas");

  @Test
  void areThoseOfTheProgram() throws IOException {
    SortedMap<String, String> schemas = Schemas.all();
    schemas.forEach((name, schema) -> Golden.assertHolds(FOLDER.resolve(name), schema));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          schemas.keySet(),
          new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "everything"})
  void haveNothingAgainstRightContent(String site) {
    Path content = Path.of("src/test/resources/sites").resolve(site).resolve("content");
    SortedMap<String, ?> mistakes = Schemas.mistakes(content, "zh");
    assertEquals(new TreeMap<>(), mistakes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: a",
        "title: [a]",
        "title: {zh: [a]}",
        "title: a\ndate: 6 November",
        "title: a\nkind: party",
        "title: a\nspeakers: lu-wei",
        "title: a\nspeakers: [Lu Wei]",
        "title: a\ntopics: []",
        "title: a\ndraft: yes",
        "title: a\nstatements: [{speaker: a, text: b}]",
        "title: a\nstatements: {a: b}",
        "title: a\nfigures: [{id: a, value: many, label: b, source: 'c#1'}]",
        "title: a\nimage: {file: a.jpg}",
        "title: a\nlinks: [{url: example.org, title: a}]",
        "title: ''"
      })
  void findMistakes(String yaml) {
    assertFalse(mistakes("forum.json", yaml).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2025",
        "title: {en: a}",
        "statements: [{text: a}]",
        "statements: {a: {b: c}}"
      })
  void findMistakesInTranslations(String yaml) {
    assertFalse(mistakes("forum.translation.json", yaml).isEmpty());
  }

  @Test
  void topicsMayHaveMoreThanNames() {
    assertEquals(
        List.of(), mistakes("topics.json", "ai: 智能\nlaw: {zh: 法, aliases: [rule-of-law]}\n"));
    assertFalse(mistakes("topics.json", "ai: [智能]\n").isEmpty());
    assertFalse(mistakes("topics.json", "AI: 智能\n").isEmpty());
  }

  @Test
  void goByWhatAFileSaysOfItself() {
    assertEquals(List.of(), mistakes("forum.json", "original: false\nsummary: a"));
    assertEquals(
        List.of(), mistakes("forum.translation.json", "original: true\ntitle: a\ndate: 2025"));
    assertFalse(mistakes("forum.translation.json", "original: true\nsummary: a").isEmpty());
  }

  @Test
  void takeValuesAsTheArchiveDoes() {
    assertEquals(
        List.of(),
        mistakes(
            "forum.json",
            """
            title: 2025
            summary: true
            order: '1.5'
            date: 2025-11-06
            spoken: [zh-Hans]
            updated: 2025
            draft: 'false'
            """));
  }

  private static List<String> mistakes(String schema, String yaml) {
    return Schemas.mistakes(
        Map.copyOf(Schemas.all()).getOrDefault(schema, ""), FrontMatterJson.of(yaml));
  }
}
