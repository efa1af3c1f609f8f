package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies as large as a file may be, made to take long. Each takes about a second or less; the limit
 * of twenty only tells seconds from minutes on a busy machine.
 */
class LimitsIT {

  private static final String WORK =
      "error: the paragraph holds more marks than can be matched [markdown-too-deep]; part it by"
          + " blank lines, or put \\ before marks that stand for themselves";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "![", "[a](", "[a](<b", "![[]()", "[a]", "[a][", "<x@", "<a:", "`a ``b ", "<!--",
        "a<b> ", "*a_ ", "a* ", "*a ", "a***b", "[^a]", "&#x", "\\[a", "[a](b \"", "[a ", "x|*",
        "!["
      })
  void inlinesThatCannotBeMatchedAreRefused(String marks) {
    String markdown = "a" + marks.repeat(4_000_000 / marks.length());
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals("1:1: " + WORK, Compiled.of(markdown).mistakes().get(0)));
  }

  @Test
  void manyParagraphsShareTheLimit() {
    String markdown = ("[a](".repeat(500) + "\n\n").repeat(1000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(true, Compiled.of(markdown).mistakes().get(0).endsWith(WORK)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"a\\n", "- a\\n", "> a\\n", "[a]: b\\n", "|a\\n", "a\\n: b\\n", "```\\n"})
  void bodiesHaveAtMostTwentyThousandLines(String lines) {
    String unit = lines.replace("\\n", "\n");
    String markdown = unit.repeat(20_002 / (int) unit.lines().count());
    assertEquals(
        List.of(
            "20001:"
                + (markdown.lines().skip(20_000).findFirst().orElseThrow().length() + 1)
                + ": error: the Markdown has more than 20000 lines [markdown-too-deep];"
                + " part it into several items or pages"),
        Compiled.of(markdown).mistakes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中文，", "a ", "\\", "]", "(", "&", "<", "a\t", "x@", "`", "=", "#", "~", "a`b", "“", "中文 "
      })
  void longLinesAreRead(String unit) {
    String markdown = "a" + unit.repeat(1_000_000 / unit.length());
    assertTimeout(Duration.ofSeconds(20), () -> Compiled.of(markdown));
  }

  @Test
  void longTitlesDoNotExhaustTheStack() {
    String title = "题".repeat(100_000);
    assertEquals(
        "<a href=\"b\" title=\"" + title + "\">a</a>",
        Compiled.paragraph("[a](b \"" + title + "\")"));
  }

  @Test
  void longProseIsNotRefused() {
    String paragraph =
        "本届峰会以**“共筑”**为主题，[](speaker:lu-wei)说[](source:news#23)。".repeat(20) + "\n\n";
    assertEquals(List.of(), Compiled.of(paragraph.repeat(400)).mistakes());
  }
}
