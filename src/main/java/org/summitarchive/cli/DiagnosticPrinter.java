package org.summitarchive.cli;

import java.util.List;
import org.summitarchive.diagnostic.Diagnostic;

/** Prints what a run found wrong. */
interface DiagnosticPrinter {

  void print(List<Diagnostic> diagnostics);
}
