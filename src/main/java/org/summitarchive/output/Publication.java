package org.summitarchive.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Workers;

/** One build's changes to a site, in their order. */
final class Publication {

  private final OutputFolder folder;
  private final SitePlan plan;
  private final Ownership ownership;
  private final Survey survey;
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();
  private final AtomicInteger written = new AtomicInteger();

  Publication(OutputFolder folder, SitePlan plan, Inspection found) {
    this.folder = folder;
    this.plan = plan;
    this.ownership = found.ownership();
    this.survey = found.survey();
  }

  PublishResult run(int threads, Watcher watcher) throws PublishException {
    Removals removals = Removals.of(plan, ownership, survey);
    removeTemporaries();
    folder.replace(SitePaths.JOURNAL, Journal.bytes(ownership.paths(), paths()));
    clearTheWay(removals);
    createFolders(threads);
    for (Phase phase : Phase.values()) {
      publish(plan.filesOf(phase), threads, watcher);
    }
    removeLast(removals);
    watcher.published(SitePaths.MANIFEST, writeManifest());
    folder.delete(SitePaths.JOURNAL);
    int unchanged = sizes.size() - written.get();
    return new PublishResult(written.get(), unchanged, removals.count());
  }

  private List<String> paths() {
    return plan.files().stream().map(PlannedFile::path).toList();
  }

  /** What a killed build had begun to write. Its journal, which says so, still stands. */
  private void removeTemporaries() throws PublishException {
    removeTemporary(SitePaths.JOURNAL);
    removeTemporary(SitePaths.MANIFEST);
    for (String path : ownership.journal().paths()) {
      removeTemporary(path);
    }
  }

  private void removeTemporary(String path) throws PublishException {
    String temporary = SitePaths.temporary(path);
    if (survey.hasLeaf(temporary)) {
      folder.delete(temporary);
    }
  }

  private void clearTheWay(Removals removals) throws PublishException {
    for (String file : removals.first()) {
      folder.delete(file);
    }
    for (String inTheWay : removals.firstFolders()) {
      folder.delete(inTheWay);
    }
  }

  /** Level by level, so that each stands before those below it. */
  private void createFolders(int threads) throws PublishException {
    SortedMap<Integer, List<String>> levels = new TreeMap<>();
    for (String needed : plan.folders()) {
      if (!survey.hasFolder(needed)) {
        levels.computeIfAbsent(SitePaths.depth(needed), depth -> new ArrayList<>()).add(needed);
      }
    }
    for (List<String> level : levels.values()) {
      Workers.each(threads, level.size(), index -> folder.createFolder(level.get(index)));
    }
  }

  private void publish(List<PlannedFile> files, int threads, Watcher watcher)
      throws PublishException {
    Workers.each(threads, files.size(), index -> publish(files.get(index), watcher));
  }

  private void publish(PlannedFile file, Watcher watcher) throws PublishException {
    Optional<Stamp> found = survey.stamp(file.path());
    if (file.kept().isEmpty() || !file.kept().equals(found)) {
      publish(file.path(), file.content().get(), found, watcher);
    } else {
      add(file.path(), found.get(), watcher);
    }
  }

  private void publish(String path, byte[] bytes, Optional<Stamp> found, Watcher watcher)
      throws PublishException {
    boolean same =
        found.isPresent() && found.get().size() == bytes.length && folder.hasBytes(path, bytes);
    add(path, same ? found.get() : write(path, bytes), watcher);
  }

  private void add(String path, Stamp stamp, Watcher watcher) {
    sizes.put(path, stamp.size());
    watcher.published(path, stamp);
  }

  private Stamp write(String path, byte[] bytes) throws PublishException {
    written.incrementAndGet();
    return folder.replace(path, bytes);
  }

  private void removeLast(Removals removals) throws PublishException {
    for (String file : removals.last()) {
      folder.delete(file);
    }
    for (String emptied : removals.lastFolders()) {
      folder.deleteIfEmpty(emptied);
    }
  }

  /** Written anew with every change, so that its stamp tells of the last one. */
  private Stamp writeManifest() throws PublishException {
    List<PublishedFile> sorted =
        paths().stream()
            .sorted()
            .map(path -> new PublishedFile(sizes.getOrDefault(path, 0L), path))
            .toList();
    Optional<Stamp> found = survey.stamp(SitePaths.MANIFEST);
    return found.isPresent() && written.get() == 0 && ownership.manifest().lists(sorted)
        ? found.get()
        : folder.replace(SitePaths.MANIFEST, Manifest.bytes(sorted));
  }
}
