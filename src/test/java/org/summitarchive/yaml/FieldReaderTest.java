package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.Simple;
import org.summitarchive.yaml.YamlValue.Scalar;

class FieldReaderTest {

  private static final FieldSet FORUM =
      new FieldSet(
          "a forum",
          List.of(
              Field.required("title", Simple.TEXT, "its name"),
              Field.optional("topics", new ListOf(Simple.REFERENCE), "what it was about"),
              Field.optional("date", Simple.DATE, "when it was")));

  private final Diagnostics diagnostics = new Diagnostics();

  private FieldReader read(String yaml) {
    return new FieldReader(
        YamlFixture.mapping("f.md", yaml), FORUM, SourcePosition.startOf("f.md"), diagnostics);
  }

  private List<String> mistakes() {
    return YamlFixture.lines(diagnostics);
  }

  @Test
  void readsFields() {
    FieldReader fields = read("title: 甲\ntopics: [a, b]\n");
    assertEquals(Optional.of("甲"), fields.scalar("title").map(Scalar::text));
    assertEquals(List.of("a", "b"), fields.scalars("topics").stream().map(Scalar::text).toList());
    assertFalse(fields.has("date"));
    assertEquals(List.of(), mistakes());
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    read("title: 甲\ntitel: 乙\n");
    assertEquals(
        List.of("f.md:2:1: error: unknown key `titel` [unknown-key]; did you mean title?"),
        mistakes());
  }

  @Test
  void mistypedFieldIsNotMissingAsWell() {
    read("titel: 乙\n");
    assertEquals(
        List.of("f.md:1:1: error: unknown key `titel` [unknown-key]; did you mean title?"),
        mistakes());
  }

  @Test
  void listsTheKeysWhereNoneIsNear() {
    read("title: 甲\nparticipants: 乙\n");
    assertEquals(
        List.of(
            "f.md:2:1: error: unknown key `participants` [unknown-key]; the keys of a forum are"
                + " title, topics, date"),
        mistakes());
  }

  @Test
  void reportsMissingFieldAtTheStart() {
    read("\ndate: 2025\n");
    assertEquals(
        List.of("f.md:1:1: error: a forum needs `title` [missing-field]; add `title: …`, its name"),
        mistakes());
  }

  @Test
  void reportsWrongTypesAtTheValue() {
    FieldReader fields = read("title: [甲]\ntopics: law\ndate: {a: b}\n");
    assertTrue(fields.scalar("title").isEmpty());
    assertEquals(List.of(), fields.list("topics"));
    assertTrue(fields.scalar("date").isEmpty());
    String text =
        "; write it after the colon; put it in quotes if it begins with [ or { or holds a colon"
            + " and a space";
    assertEquals(
        List.of(
            "f.md:1:8: error: `title` must be a text, not a list [wrong-type]" + text,
            "f.md:2:9: error: `topics` must be a list, not a text [wrong-type]; write each entry"
                + " on a line of its own, after a hyphen and a space",
            "f.md:3:7: error: `date` must be a text, not a map [wrong-type]" + text),
        mistakes());
  }

  @Test
  void reportsMapsThatAreNone() {
    assertTrue(read("title: 甲\n").map("title").isEmpty());
    assertEquals(
        List.of(
            "f.md:1:8: error: `title` must be a map, not a text [wrong-type]; write `key: value`"
                + " on lines below it, indented"),
        mistakes());
  }

  @Test
  void reportsEmptyValuesOnceAndNotAsMissing() {
    FieldReader fields = read("title: ''\ntopics: []\n");
    fields.scalar("title");
    fields.scalar("title");
    fields.list("topics");
    assertEquals(
        List.of(
            "f.md:1:8: error: `title` is empty [empty-field]; give it a value or remove it",
            "f.md:2:9: error: `topics` is empty [empty-field]; give it a value or remove it"),
        mistakes());
  }

  @Test
  void keepsTheGoodEntriesOfAList() {
    FieldReader fields = read("title: 甲\ntopics:\n  - a\n  - [b]\n  - ''\n  - c\n");
    assertEquals(List.of("a", "c"), fields.scalars("topics").stream().map(Scalar::text).toList());
    assertEquals(
        List.of(
            "f.md:4:5: error: an entry of `topics` must be a text, not a list [wrong-type]; write"
                + " it after the colon; put it in quotes if it begins with [ or { or holds a colon"
                + " and a space",
            "f.md:5:5: error: an entry of `topics` is empty [empty-field]; give it a value or"
                + " remove it"),
        mistakes());
  }

  @Test
  void readingWhatIsNoFieldIsABug() {
    FieldReader fields = read("title: 甲\n");
    assertThrows(IllegalArgumentException.class, () -> fields.scalar("theme"));
  }
}
