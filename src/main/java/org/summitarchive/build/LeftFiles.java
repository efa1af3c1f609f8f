package org.summitarchive.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.cache.Stamp;
import org.summitarchive.output.Watcher;

/** Notes how a build leaves each file of the site: a step of its progress. */
final class LeftFiles implements Watcher {

  private final Map<String, Stamp> published = new ConcurrentHashMap<>();
  private final Progress progress;
  private Map<String, Stamp> before = Map.of();

  LeftFiles(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void left(Map<String, Stamp> files) {
    before = files;
    files.keySet().forEach(file -> progress.step());
  }

  @Override
  public void published(String path, Stamp stamp) {
    published.put(path, stamp);
    if (!before.containsKey(path)) {
      progress.step();
    }
  }

  /** By their paths in the site. */
  Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new LinkedHashMap<>(before);
    stamps.putAll(published);
    return stamps;
  }
}
