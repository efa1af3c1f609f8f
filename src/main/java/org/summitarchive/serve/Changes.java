package org.summitarchive.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Waits for files to change. What counts is how the files look; the system's news only say when to
 * look, so that neither lost news nor a disk that sends none can hide a change.
 */
final class Changes {

  /** How long files must stay as they are: editors and version control write in bursts. */
  private static final Duration REST = Duration.ofMillis(40);

  /** A file that never rests is read as it is. */
  private static final int MOST_RESTS = 50;

  /** How often to look while the system has not yet shown that it sends news. */
  private static final Duration OFTEN = Duration.ofMillis(200);

  private static final Duration SELDOM = Duration.ofSeconds(2);

  /** Looking takes no more than this part of the time. */
  private static final int PART = 20;

  private final List<Path> folders;
  private final Alarm alarm;
  private Snapshot seen;
  private Duration look = Duration.ZERO;
  private boolean alarmWorks;

  /** Watches from now on. */
  Changes(Collection<Path> folders, Alarm alarm) throws IOException {
    this.folders = List.copyOf(folders);
    this.alarm = alarm;
    this.seen = look();
    alarm.watch(seen.folders());
    this.seen = look(); // what changed before the alarm was set
  }

  /** Returns when something has changed since the last time, and all is at rest. */
  void await() throws IOException, InterruptedException {
    while (true) {
      boolean told = alarm.await(pause());
      Snapshot now = look();
      if (!now.equals(seen)) {
        alarmWorks = told;
        seen = rested(now);
        alarm.watch(seen.folders());
        return;
      }
    }
  }

  private Snapshot rested(Snapshot changed) throws IOException, InterruptedException {
    Snapshot last = changed;
    for (int i = 0; i < MOST_RESTS; i++) {
      Thread.sleep(REST.toMillis());
      Snapshot now = look();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private Snapshot look() throws IOException {
    long start = System.nanoTime();
    Snapshot found = Snapshot.of(folders);
    look = Duration.ofNanos(System.nanoTime() - start);
    return found;
  }

  private Duration pause() {
    Duration usual = alarmWorks ? SELDOM : OFTEN;
    Duration sparing = look.multipliedBy(PART);
    return usual.compareTo(sparing) > 0 ? usual : sparing;
  }
}
