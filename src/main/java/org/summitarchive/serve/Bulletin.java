package org.summitarchive.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What open pages are told after each build. Safe for use by several threads. */
final class Bulletin {

  /**
   * What is to be told.
   *
   * @param number grows by one with each build
   */
  record News(long number, List<Problem> problems) {}

  private News latest = new News(0, List.of());
  private boolean closed;

  synchronized void publish(List<Problem> problems) {
    latest = new News(latest.number() + 1, List.copyOf(problems));
    notifyAll();
  }

  /** Nothing more will be told; whoever waits need not. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized News latest() {
    return latest;
  }

  /** Waits for news after those of a number; empty where there are none in a time. */
  synchronized Optional<News> after(long number, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    for (long left = most.toMillis(); latest.number() <= number && !closed && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return latest.number() > number ? Optional.of(latest) : Optional.empty();
  }
}
