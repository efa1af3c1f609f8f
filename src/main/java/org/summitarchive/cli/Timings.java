package org.summitarchive.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.summitarchive.build.Progress;

/** What each stage of a build took. */
final class Timings implements Progress {

  private final Progress next;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
  private Stage stage = Stage.LOOK;
  private long since;

  /** Measures from now on, and tells another on. */
  Timings(Progress next) {
    this.next = next;
    this.since = System.nanoTime();
  }

  @Override
  public void begin(Stage begun, int steps) {
    end();
    stage = begun;
    next.begin(begun, steps);
  }

  @Override
  public void step() {
    next.step();
  }

  private void end() {
    long now = System.nanoTime();
    nanoseconds.merge(stage, now - since, Long::sum);
    since = now;
  }

  /** A line for each stage that the build had. */
  String lines() {
    end();
    StringBuilder lines = new StringBuilder();
    nanoseconds.forEach(
        (past, time) ->
            lines.append(
                String.format(Locale.ROOT, "  %-16s %8.3f s%n", past.words(), time / 1e9)));
    return lines.toString().replace("\r\n", "\n");
  }
}
