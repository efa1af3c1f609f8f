package org.summitarchive.output;

import java.util.Map;
import org.summitarchive.cache.Stamp;

/** Is told of every file that is as it should be, on any thread. */
public interface Watcher {

  /**
   * Tells of a file of the site, or of what publishing keeps for itself beside them.
   *
   * @param path below the output folder, with {@code /}
   */
  void published(String path, Stamp stamp);

  /** Tells of a whole site as an earlier build left it, before any of it is published anew. */
  default void left(Map<String, Stamp> files) {
    files.forEach(this::published);
  }
}
