package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final String NESTED =
      "error: the Markdown is nested more than 100 levels deep [markdown-too-deep]; take the inner"
          + " parts out, or put \\ before marks that stand for themselves";
  private static final String MARKS =
      "error: the line begins with more than 1000 marks [markdown-too-deep]; write --- for a line"
          + " across the page, or part the line";

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "1. ", "+ ", "> - ", "- > "})
  void blocksNestToAHundredLevels(String container) {
    assertEquals(
        List.of("3:1: " + NESTED), Compiled.of("a\n\n" + container.repeat(120) + "a\n").mistakes());
    assertEquals(List.of(), Compiled.of(container.repeat(20) + "a\n").mistakes());
  }

  @Test
  void listsNestByIndentation() {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      markdown.append("  ".repeat(i)).append("- a\n");
    }
    assertEquals(1, Compiled.of(markdown.toString()).mistakes().size());
  }

  @Test
  void emphasisNestsToAHundredLevels() {
    String markdown = "*a **b ".repeat(60) + "c" + "** d*".repeat(60);
    assertEquals(1, Compiled.of(markdown).mistakes().size());
    String less = "*a **b ".repeat(40) + "c" + "** d*".repeat(40);
    assertEquals(List.of(), Compiled.of(less).mistakes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "-", "_", "* ", ">", "> ", "- ", "1. ", ": "})
  void linesOfMarksAreShort(String mark) {
    assertEquals(List.of("1:1: " + MARKS), Compiled.of(mark.repeat(100_000)).mistakes());
  }

  @Test
  void aRefusedBodyIsNotEmpty() {
    assertEquals(false, Compiled.of(">".repeat(120)).prose().isEmpty());
  }
}
