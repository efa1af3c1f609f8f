package org.summitarchive.terminal;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.summitarchive.build.Progress.Stage;

/** Counts the steps of a stage. Safe for use by several threads. */
final class StageCount {

  private final Stage stage;
  private final int steps;
  private final long began = System.nanoTime();
  private final LongAdder done = new LongAdder();

  /**
   * Counts from now on.
   *
   * @param steps how many there will be; 0 where nobody knows
   */
  StageCount(Stage stage, int steps) {
    this.stage = stage;
    this.steps = steps;
  }

  Stage stage() {
    return stage;
  }

  int steps() {
    return steps;
  }

  void step() {
    done.increment();
  }

  long done() {
    return done.sum();
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
