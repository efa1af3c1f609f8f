package org.summitarchive.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** What a terminal or a program that reads lines would take for more than text. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

  /** Message and hint may quote what a file holds; they become one printable line each. */
  public Diagnostic {
    message = printable(message);
    hint = printable(hint);
    if (hint.isBlank()) {
      throw new IllegalArgumentException("every diagnostic offers a way out: " + message);
    }
  }

  private static String printable(String text) {
    return UNPRINTABLE.matcher(text.replaceAll("\\s*\n\\s*", " ")).replaceAll("\uFFFD");
  }

  /** As a record's own, which costs a build that warns some hundredths of a second. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Diagnostic told
        && severity == told.severity
        && position.equals(told.position)
        && code.equals(told.code)
        && message.equals(told.message)
        && hint.equals(told.hint);
  }

  @Override
  public int hashCode() {
    return position.hashCode() * 31 + message.hashCode();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
