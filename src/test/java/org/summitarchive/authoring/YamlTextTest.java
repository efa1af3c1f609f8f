package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.yaml.YamlFixture;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Texts that are written as YAML, and read again. */
class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开幕式",
        "a: b",
        "a:b",
        "a #b",
        "a#b",
        "- a",
        "[a]",
        "{a",
        "'a'",
        "\"a\\b\"",
        " a ",
        "",
        "2026",
        "1e5",
        "2025-11-06",
        "no",
        "Null",
        "a:",
        "a\nb",
        "*a",
        "&a",
        "!a",
        "@a",
        "`a",
        "%a",
        "?",
        "#",
        "https://example.org/",
        "“引号”",
        "…"
      })
  void isReadAsItWas(String text) {
    String yaml = "key: " + YamlText.of(text) + "\n";
    assertEquals(
        text, ((Scalar) YamlFixture.mapping("x", yaml).entries().get(0).value()).text(), yaml);
  }

  @ParameterizedTest
  @CsvSource({"开幕式,开幕式", "2026,'\"2026\"'", "no,'\"no\"'", "a: b,'\"a: b\"'", "it’s,it’s"})
  void isQuotedOnlyWhereItMustBe(String text, String yaml) {
    assertEquals(yaml, YamlText.of(text));
  }

  @Test
  void whatIsNoTextIsAsTyped() {
    assertEquals("2025-11", YamlText.typed("2025-11"));
    assertEquals("\"a: b\"", YamlText.typed("a: b"));
  }
}
