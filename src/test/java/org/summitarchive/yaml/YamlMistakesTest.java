package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;

/** What is said about YAML that is wrong. */
class YamlMistakesTest {

  /** Cases of {@code mistakes.txt}: YAML, {@code -->}, what is said; {@code →} is a tab. */
  static Stream<String> cases() throws IOException {
    try (InputStream in = YamlMistakesTest.class.getResourceAsStream("/yaml/mistakes.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n====\n"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldInPlainWords(String example) {
    String[] parts = example.split("\n-->\n", 2);
    assertEquals(parts[1].strip(), mistakes(parts[0].replace('→', '\t') + "\n"));
  }

  @Test
  void charactersInDisguiseAreFoundEach() {
    assertEquals(
        """
        1:5: U+202E RIGHT-TO-LEFT OVERRIDE changes the order in which the text is shown [bidi-control]
          remove it; to mark a direction use U+200E or U+200F
        1:11: a NUL character cannot stand in a text [nul-character]
          remove it
        1:25: the character U+D83D cannot stand in a text [control-character]
          remove it
        1:32: U+2028 LINE SEPARATOR cannot stand in a text [control-character]
          remove it
        1:34: the character U+001B cannot stand in a text [control-character]
          remove it""",
        mistakes("a: \"\\u202E\\0\\uD83D\\uDE00\\uD83D \\L\\x1B\"\n"));
  }

  @Test
  void charactersThatCannotStandInTextAreFound() {
    assertEquals(
        "1:4: the character U+0007 cannot stand in a text [control-character]\n  remove it",
        mistakes("a: \u0007\n"));
    assertEquals(
        "1:4: U+2067 RIGHT-TO-LEFT ISOLATE changes the order in which the text is shown"
            + " [bidi-control]\n  remove it; to mark a direction use U+200E or U+200F",
        mistakes("a: \u2067\n"));
  }

  @Test
  void nestingIsLimitedAndCannotOverflowTheStack() {
    String expected =
        "1:%d: lists and maps are nested more than 20 deep [yaml-too-deep]\n  nest them less";
    assertEquals(expected.formatted(22), mistakes("[".repeat(100_000)));
    assertEquals(expected.formatted(43), mistakes("- ".repeat(100_000)));
    assertEquals(expected.formatted(43), mistakes("? ".repeat(100_000)));
    assertEquals("", mistakes("a: " + "[".repeat(19) + "]".repeat(19)));
  }

  @Test
  void sizeIsLimited() {
    assertEquals(
        "1:1: more than 1048576 characters of YAML [yaml-too-large]\n"
            + "  move long texts into the Markdown body, or into other files",
        mistakes("a: " + "x".repeat(1 << 20)));
    assertTrue(
        mistakes("a: [" + "x,".repeat(100_001) + "]")
            .endsWith(
                "more than 100000 values of YAML in one file [yaml-too-large]\n"
                    + "  move some into other files"));
  }

  @Test
  void everyDuplicateIsReportedAndTheFirstKept() {
    Diagnostics diagnostics = new Diagnostics();
    String text = "a: 1\nb: 2\na: 3\nb: 4\n";
    YamlValue.Mapping map =
        YamlReader.mapping(new SourceText("f", text), 0, text.length(), diagnostics).orElseThrow();
    assertEquals(2, diagnostics.sorted().size());
    assertEquals("1", ((YamlValue.Scalar) map.entries().get(0).value()).text());
  }

  private static String mistakes(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.mapping(new SourceText("f", yaml), 0, yaml.length(), diagnostics);
    List<String> told = diagnostics.sorted().stream().map(YamlMistakesTest::told).toList();
    return String.join("\n", told);
  }

  private static String told(Diagnostic diagnostic) {
    return "%d:%d: %s [%s]\n  %s"
        .formatted(
            diagnostic.position().line(),
            diagnostic.position().column(),
            diagnostic.message(),
            diagnostic.code(),
            diagnostic.hint());
  }
}
