package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words",
        "网络法治论坛",
        "a: b",
        "a:b",
        "a #b",
        "#a",
        "- a",
        "a, b",
        "[a]",
        "{a: b}",
        "\"quoted\"",
        "it's",
        "'",
        "\\",
        "a\\nb",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "|",
        ">",
        "? a",
        "null",
        "Yes",
        "~",
        "12:30",
        "2025-11-06T09:30",
        "+08:00",
        "1.10",
        "a ",
        "a\tb",
        "🙂",
        "https://a.example/?a=b#c",
        "a:",
        "—",
        "…"
      })
  void isReadBackAsItWas(String text) {
    Mapping read = YamlFixture.mapping("x.md", "k: " + YamlText.scalar(text) + "\n");
    assertEquals(text, ((Scalar) read.entries().get(0).value()).text());
    Mapping list = YamlFixture.mapping("x.md", "k: " + YamlText.list(List.of(text, "b")) + "\n");
    Sequence entries = (Sequence) list.entries().get(0).value();
    assertEquals(text, ((Scalar) entries.values().get(0)).text());
    assertEquals(2, entries.values().size());
  }

  @Test
  void paragraphsStayParted() {
    assertEquals("\"one\\n\\ntwo\"", YamlText.scalar("one\n\ntwo"));
  }

  /** However long it is, and however often its signs change. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "Words, words. ", "it's:so", "字", "a\"b"})
  void aLongTextIsReadBackAsItWas(String part) {
    isReadBackAsItWas(part.repeat(100_000 / part.length()) + "z");
  }

  @ParameterizedTest
  @CsvSource({"Main hall, Main hall", "法治, 法治", "no, '\"no\"'", "a: b, '\"a: b\"'"})
  void isBareWherePeopleWouldLeaveItSo(String text, String yaml) {
    assertEquals(yaml, YamlText.scalar(text));
  }
}
