package org.summitarchive.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitarchive.build.Progress.Stage;

/** What a line looks like, and that nothing stays of it. */
class ProgressLineTest {

  /** In thousandths of a second: what is drawn, is drawn when it begins and when it ends. */
  private static final int NEVER_BETWEEN = 1_000_000;

  private final StringWriter terminal = new StringWriter();

  private List<String> drawn(Stage stage, int steps, int done) {
    StageCount count = new StageCount(stage, steps);
    try (ProgressLine line = new ProgressLine(new PrintWriter(terminal), count, NEVER_BETWEEN)) {
      IntStream.range(0, done).forEach(step -> count.step());
      line.update();
    }
    return List.of(terminal.toString().split("\r"));
  }

  /** The last drawing before it is cleared, of which nothing depends on the time. */
  private static String last(List<String> drawn) {
    List<String> lines = drawn.stream().filter(line -> !line.isBlank()).toList();
    return lines.get(lines.size() - 1).replaceAll("\\(0:00:0.*", "(…");
  }

  @Test
  void tellsStageShareAndCount() {
    assertEquals(
        "publish  50% [==============               ] 1500/3000 (…",
        last(drawn(Stage.PUBLISH, 3000, 1500)));
  }

  @Test
  void tellsTheCountWhereNobodyKnowsHowManyThereAre() {
    String last = last(drawn(Stage.READ, 0, 12));
    assertTrue(last.startsWith("read  ? % ["), last);
    assertTrue(last.endsWith("] 12/? (…"), last);
  }

  @Test
  void fitsIntoALineOfATerminal() {
    drawn(Stage.PUBLISH, 3000, 1500)
        .forEach(line -> assertTrue(line.length() < 80, () -> line.length() + ": " + line));
  }

  @Test
  void isGoneWhenItIsClosed() {
    drawn(Stage.PUBLISH, 3000, 3000);
    assertTrue(terminal.toString().contains("3000/3000"), terminal::toString);
    assertEquals("", Screen.of(terminal.toString()));
    assertTrue(terminal.toString().endsWith("\r"), terminal::toString);
  }
}
