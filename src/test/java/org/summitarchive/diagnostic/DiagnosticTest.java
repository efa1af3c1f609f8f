package org.summitarchive.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private static Diagnostic of(String message, String hint) {
    return new Diagnostic(
        Severity.ERROR, SourcePosition.startOf("a.md"), "unknown-reference", message, hint);
  }

  @Test
  void messageAndHintAreOneLineEach() {
    Diagnostic diagnostic = of("no speaker `lu-wei\n  - wang`", "add\r\nit");
    assertEquals("no speaker `lu-wei - wang`", diagnostic.message());
    assertEquals("add it", diagnostic.hint());
  }

  @Test
  void whatWouldSteerATerminalIsNotPrinted() {
    assertEquals(
        "no speaker `\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD中😀`",
        of("no speaker `\u001B[31m\u202E\u2028\u0085\uD83D中😀`", "x").message());
  }

  @Test
  void everyMistakeHasAWayOut() {
    assertThrows(IllegalArgumentException.class, () -> of("wrong", " "));
  }
}
