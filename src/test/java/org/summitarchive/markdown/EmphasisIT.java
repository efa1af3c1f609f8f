package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisIT {

  private static final String MARKS = "，。、；：？！“”‘’（）【】《》〈〉「」『』—～…·〃々-";
  private static final List<String> NEIGHBOURS = List.of("她", "か", "カ", "a", "1", "𠮷", "");

  @ParameterizedTest
  @ValueSource(strings = {"*", "**", "***"})
  void everyMarkBesideEveryNeighbour(String run) {
    List<String> wrong = new ArrayList<>();
    for (String mark : MARKS.codePoints().mapToObj(Character::toString).toList()) {
      for (String outside : NEIGHBOURS) {
        for (String inside : NEIGHBOURS) {
          check(run, outside, inside + mark, outside, wrong);
          check(run, outside, mark + inside, outside, wrong);
          check(run, outside, mark + inside + mark, outside, wrong);
          check(run, outside + mark, inside + "文", mark + outside, wrong);
          check(run, outside + mark, mark + inside + mark, mark + outside, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(
      String run, String before, String inside, String after, List<String> wrong) {
    String markdown = "文" + before + run + inside + run + after + "文";
    String expected = "文" + before + open(run) + inside + close(run) + after + "文";
    if (!Compiled.paragraph(markdown).equals(expected)) {
      wrong.add(markdown);
    }
  }

  private static String open(String run) {
    return switch (run) {
      case "*" -> "<em>";
      case "**" -> "<strong>";
      default -> "<em><strong>";
    };
  }

  private static String close(String run) {
    return switch (run) {
      case "*" -> "</em>";
      case "**" -> "</strong>";
      default -> "</strong></em>";
    };
  }
}
