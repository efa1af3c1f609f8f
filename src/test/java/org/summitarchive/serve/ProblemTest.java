package org.summitarchive.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

class ProblemTest {

  private static List<Diagnostic> mistakes(int column) {
    Diagnostics diagnostics = new Diagnostics();
    SourcePosition position = new SourcePosition("content/a.md", 2, column);
    diagnostics.error(position, "no-such", "wrong", "mend it");
    diagnostics.warning(position, "odd", "odd", "look at it");
    return diagnostics.sorted();
  }

  private static List<Problem> problems(int column, String line) {
    Rebuild build = Rebuild.of(Optional.empty(), mistakes(column), Duration.ZERO);
    return Problem.of(build, position -> Optional.of(line));
  }

  @Test
  void errorsHaveTheirLineInTwoParts() {
    assertEquals(
        List.of(new Problem("content/a.md:2:3", "wrong [no-such]", "mend it", "𠮷祥", "如<b>意")),
        problems(3, "𠮷祥如<b>意"));
  }

  @Test
  void aColumnBehindTheLineIsItsEnd() {
    assertEquals("ab", problems(9, "ab").get(0).before());
    assertEquals("", problems(9, "ab").get(0).after());
  }

  @Test
  void longLinesAreCutAroundTheMistake() {
    Problem told = problems(501, "x".repeat(500) + "y".repeat(500)).get(0);
    assertEquals("…" + "x".repeat(80), told.before());
    assertEquals("y".repeat(160) + "…", told.after());
  }

  @Test
  void aLineThatCannotBeReadIsLeftOut() {
    Rebuild build = Rebuild.of(Optional.empty(), mistakes(3), Duration.ZERO);
    Problem told = Problem.of(build, position -> Optional.empty()).get(0);
    assertEquals("", told.before() + told.after());
  }

  @Test
  void whatTheMachineCannotDoIsTold() {
    Rebuild build = new Rebuild.Failed(new IOException("the disk is full"));
    assertEquals(
        List.of(
            new Problem(
                "",
                "the disk is full",
                "the terminal in which the preview runs says more",
                "",
                "")),
        Problem.of(build, position -> Optional.empty()));
  }
}
