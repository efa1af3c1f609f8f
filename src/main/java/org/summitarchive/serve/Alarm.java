package org.summitarchive.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Wakes whoever waits for files to change. It may be wrong: what has changed is for others to see.
 */
interface Alarm extends AutoCloseable {

  /** From now on wakes for these folders, each without those below it. */
  void watch(Set<Path> folders);

  /**
   * Waits until something happens, or for some time.
   *
   * @return whether something happened
   */
  boolean await(Duration most) throws InterruptedException;

  @Override
  void close();
}
