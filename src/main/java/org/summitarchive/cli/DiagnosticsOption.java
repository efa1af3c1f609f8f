package org.summitarchive.cli;

/** How a command tells what is wrong. */
final class DiagnosticsOption {

  private final Given<DiagnosticFormat> format;

  DiagnosticsOption(Options options) {
    format =
        options.option(
            DiagnosticFormat.class,
            "--diagnostics",
            "FORMAT",
            "How to print what is wrong: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}",
            "text");
  }

  DiagnosticPrinter printer(Program main, Lines lines) {
    return main.printer(format.get(), lines);
  }
}
