package org.summitarchive.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the mistakes of one run. Stages report here and go on, so that one mistake never hides
 * another. Safe for use by several threads; the order of reports does not matter.
 */
public final class Diagnostics {

  private final List<Diagnostic> reported = new ArrayList<>();
  private final boolean strict;

  public Diagnostics() {
    this(false);
  }

  private Diagnostics(boolean strict) {
    this.strict = strict;
  }

  /** A collector for which every warning is an error. */
  public static Diagnostics strict() {
    return new Diagnostics(true);
  }

  public void error(SourcePosition position, String code, String message, String hint) {
    report(new Diagnostic(Severity.ERROR, position, code, message, hint));
  }

  public void warning(SourcePosition position, String code, String message, String hint) {
    Severity severity = strict ? Severity.ERROR : Severity.WARNING;
    report(new Diagnostic(severity, position, code, message, hint));
  }

  public synchronized void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** Reports what another collector took; a warning is an error where this one is strict. */
  public void take(Diagnostic told) {
    if (told.severity() == Severity.ERROR) {
      report(told);
    } else {
      warning(told.position(), told.code(), told.message(), told.hint());
    }
  }

  /** Everything reported so far, by position, each mistake once. */
  public synchronized List<Diagnostic> sorted() {
    return reported.isEmpty() ? List.of() : reported.stream().distinct().sorted().toList();
  }

  /** The same without warnings. */
  public List<Diagnostic> errors() {
    return sorted().stream().filter(told -> told.severity() == Severity.ERROR).toList();
  }

  public synchronized boolean hasErrors() {
    return reported.stream().anyMatch(told -> told.severity() == Severity.ERROR);
  }

  public synchronized int count(Severity severity) {
    return reported.isEmpty()
        ? 0
        : (int) reported.stream().distinct().filter(d -> d.severity() == severity).count();
  }
}
