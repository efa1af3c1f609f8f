package org.summitarchive.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.json.JsonText;

/** Prints diagnostics as one JSON document, for editors and other programs. */
final class JsonDiagnosticPrinter implements DiagnosticPrinter {

  private final PrintWriter err;

  JsonDiagnosticPrinter(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void print(List<Diagnostic> diagnostics) {
    List<Map<String, Object>> entries =
        diagnostics.stream().map(JsonDiagnosticPrinter::entry).toList();
    err.print(JsonText.of(Map.of("diagnostics", entries)));
    err.flush();
  }

  private static Map<String, Object> entry(Diagnostic diagnostic) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", diagnostic.position().path());
    entry.put("line", diagnostic.position().line());
    entry.put("column", diagnostic.position().column());
    entry.put("severity", diagnostic.severity().word());
    entry.put("code", diagnostic.code());
    entry.put("message", diagnostic.message());
    entry.put("hint", diagnostic.hint());
    return entry;
  }
}
