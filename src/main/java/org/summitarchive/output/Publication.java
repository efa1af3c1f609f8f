package org.summitarchive.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One build's changes to a site, in their order. */
final class Publication {

  private final OutputFolder folder;
  private final SitePlan plan;
  private final Ownership ownership;
  private final Survey survey;
  private final Queue<PublishedFile> published = new ConcurrentLinkedQueue<>();
  private final AtomicInteger written = new AtomicInteger();

  Publication(OutputFolder folder, SitePlan plan, Inspection found) {
    this.folder = folder;
    this.plan = plan;
    this.ownership = found.ownership();
    this.survey = found.survey();
  }

  PublishResult run(int threads, Runnable afterEach) throws PublishException {
    Removals removals = Removals.of(plan, ownership, survey);
    removeTemporaries();
    folder.replace(SitePaths.JOURNAL, Journal.of(ownership.paths(), plan.paths()).bytes());
    clearTheWay(removals);
    createFolders(threads);
    for (Phase phase : Phase.values()) {
      publish(plan.filesOf(phase), threads, afterEach);
    }
    removeLast(removals);
    writeManifest();
    folder.delete(SitePaths.JOURNAL);
    int unchanged = published.size() - written.get();
    return new PublishResult(written.get(), unchanged, removals.count());
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

  private void publish(List<PlannedFile> files, int threads, Runnable afterEach)
      throws PublishException {
    Workers.each(
        threads,
        files.size(),
        index -> {
          published.add(publish(files.get(index)));
          afterEach.run();
        });
  }

  private PublishedFile publish(PlannedFile file) throws PublishException {
    String path = file.path();
    byte[] bytes = file.content().get();
    if (!survey.hasFileOfSize(path, bytes.length) || !folder.hasBytes(path, bytes)) {
      folder.replace(path, bytes);
      written.incrementAndGet();
    }
    return new PublishedFile(bytes.length, path);
  }

  private void removeLast(Removals removals) throws PublishException {
    for (String file : removals.last()) {
      folder.delete(file);
    }
    for (String emptied : removals.lastFolders()) {
      folder.deleteIfEmpty(emptied);
    }
  }

  private void writeManifest() throws PublishException {
    Manifest manifest = Manifest.of(published);
    if (!survey.has(SitePaths.MANIFEST) || !manifest.equals(ownership.manifest())) {
      folder.replace(SitePaths.MANIFEST, manifest.bytes());
    }
  }
}
