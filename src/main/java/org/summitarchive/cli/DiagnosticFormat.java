package org.summitarchive.cli;

/** How diagnostics are printed; the names are those of the command line. */
enum DiagnosticFormat {
  text,
  json
}
