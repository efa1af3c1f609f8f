package org.summitarchive.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.cache.Stamp;
import org.summitarchive.output.Watcher;

/** Notes how a build leaves each file of the site: a step of its progress. */
final class LeftFiles implements Watcher {

  private final Map<String, Stamp> stamps = new ConcurrentHashMap<>();
  private final Progress progress;

  LeftFiles(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void published(String path, Stamp stamp) {
    stamps.put(path, stamp);
    progress.step();
  }

  /** By their paths in the site. */
  Map<String, Stamp> stamps() {
    return stamps;
  }
}
