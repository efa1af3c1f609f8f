package org.summitarchive.build;

import java.util.concurrent.atomic.LongAdder;
import org.summitarchive.source.ReadWatcher;

/** Counts what a build reads of the content's texts: a step of its progress each. */
final class ContentReads implements ReadWatcher {

  private final LongAdder total = new LongAdder();
  private final Progress progress;

  ContentReads(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void read(int bytes) {
    total.add(bytes);
    progress.step();
  }

  long bytes() {
    return total.sum();
  }
}
