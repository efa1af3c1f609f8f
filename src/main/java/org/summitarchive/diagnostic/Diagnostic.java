package org.summitarchive.diagnostic;

import java.util.Comparator;

/**
 * A mistake in what a maintainer wrote.
 *
 * @param code a stable, hyphenated name of the kind of mistake, documented for users
 * @param message what is wrong, in one sentence without a full stop
 * @param hint a way out, in the imperative, without a full stop; never empty
 */
public record Diagnostic(
    Severity severity, SourcePosition position, String code, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  public Diagnostic {
    if (hint.isBlank()) {
      throw new IllegalArgumentException("every diagnostic offers a way out: " + message);
    }
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
