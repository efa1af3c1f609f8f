package org.summitarchive.cli;

import java.io.PrintWriter;
import java.util.List;
import org.summitarchive.diagnostic.Diagnostic;

/** Prints diagnostics for people: the position, the line itself with a caret, and a way out. */
final class TextDiagnosticPrinter implements DiagnosticPrinter {

  private final PrintWriter err;
  private final Lines lines;

  /** Prints with the lines that the mistakes are in. */
  TextDiagnosticPrinter(PrintWriter err, Lines lines) {
    this.err = err;
    this.lines = lines;
  }

  @Override
  public void print(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::print);
    err.flush();
  }

  private void print(Diagnostic diagnostic) {
    err.print(
        diagnostic.position()
            + ": "
            + diagnostic.severity().word()
            + ": "
            + diagnostic.message()
            + " ["
            + diagnostic.code()
            + "]\n");
    lines
        .at(diagnostic.position())
        .map(line -> Excerpt.of(line, diagnostic.position().column()))
        .ifPresent(excerpt -> err.print("  " + excerpt.line() + "\n  " + excerpt.caret() + "\n"));
    err.print("  hint: " + diagnostic.hint() + "\n");
  }
}
