package org.summitarchive.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * What stands over the page: a mistake, or that the machine failed.
 *
 * @param place path, line and column; empty where it is no mistake in a file
 * @param before the line up to the column, cut where it is long; empty where it cannot be read
 * @param after the line from the column on
 */
record Problem(String place, String message, String hint, String before, String after) {

  private static final int MOST_BEFORE = 80;
  private static final int MOST_AFTER = 160;

  static Problem of(Diagnostic diagnostic, Function<SourcePosition, Optional<String>> lines) {
    SourcePosition position = diagnostic.position();
    int[] line = lines.apply(position).orElse("").codePoints().toArray();
    int at = Math.min(position.column() - 1, line.length);
    int from = Math.max(0, at - MOST_BEFORE);
    int to = Math.min(line.length, at + MOST_AFTER);
    return new Problem(
        position.toString(),
        diagnostic.message() + " [" + diagnostic.code() + "]",
        diagnostic.hint(),
        (from > 0 ? "…" : "") + new String(line, from, at - from),
        new String(line, at, to - at) + (to < line.length ? "…" : ""));
  }

  static List<Problem> of(Rebuild build, Function<SourcePosition, Optional<String>> lines) {
    if (build instanceof Rebuild.Refused refused) {
      return refused.errors().stream().map(error -> of(error, lines)).toList();
    }
    return build instanceof Rebuild.Failed failed ? List.of(of(failed.reason())) : List.of();
  }

  private static Problem of(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return new Problem("", message, "the terminal in which the preview runs says more", "", "");
  }

  SortedMap<String, Object> json() {
    return new TreeMap<>(
        Map.of("place", place, "message", message, "hint", hint, "before", before, "after", after));
  }
}
