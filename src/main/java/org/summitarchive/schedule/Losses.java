package org.summitarchive.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** Collects what a schedule says and an archive has no place for: one report for each kind. */
public final class Losses {

  private final Map<String, List<SourcePosition>> lost = new TreeMap<>();

  /**
   * Notes a loss.
   *
   * @param what a field as the schedule names it, and whose it is: {@code `logo` of a session}
   */
  public void add(String what, SourcePosition position) {
    lost.computeIfAbsent(what, first -> new ArrayList<>()).add(position);
  }

  /** Each kind at its first place, with the lines of all. */
  public void report(Diagnostics diagnostics) {
    lost.forEach(
        (what, positions) -> {
          SortedSet<Integer> lines =
              positions.stream()
                  .map(SourcePosition::line)
                  .collect(Collectors.toCollection(TreeSet::new));
          diagnostics.warning(
              positions.stream().min(Comparator.naturalOrder()).orElseThrow(),
              "left-out",
              "the archive has no place for " + what + ": " + positions.size() + " left out",
              (lines.size() == 1 ? "see line " : "see lines ")
                  + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                  + " for what it says");
        });
  }
}
