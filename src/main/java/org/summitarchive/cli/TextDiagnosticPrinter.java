package org.summitarchive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.SourcePosition;

/** Prints diagnostics for people: the position, the line itself with a caret, and a way out. */
final class TextDiagnosticPrinter implements DiagnosticPrinter {

  private final PrintWriter err;
  private final Function<SourcePosition, Optional<String>> lines;

  /**
   * @param lines the text of the line at a position, where the file can still be read
   */
  TextDiagnosticPrinter(PrintWriter err, Function<SourcePosition, Optional<String>> lines) {
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
        .apply(diagnostic.position())
        .map(line -> Excerpt.of(line, diagnostic.position().column()))
        .ifPresent(excerpt -> err.print("  " + excerpt.line() + "\n  " + excerpt.caret() + "\n"));
    err.print("  hint: " + diagnostic.hint() + "\n");
  }
}
