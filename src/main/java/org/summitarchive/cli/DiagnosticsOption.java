package org.summitarchive.cli;

import picocli.CommandLine.Option;

/** How a command tells what is wrong. */
final class DiagnosticsOption {

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print what is wrong: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiagnosticFormat format = DiagnosticFormat.text;

  DiagnosticPrinter printer(Program main, Lines lines) {
    return main.printer(format, lines);
  }
}
