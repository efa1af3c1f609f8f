package org.summitarchive.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Workers;

/**
 * A build's changes to a site in which no file comes or goes and that stands as a build left it:
 * the usual case after an edit, in which no folder need be looked through.
 */
final class Replacement {

  /** Files with more changes than these would take much memory: the other way takes none. */
  private static final int MOST = 1000;

  private final OutputFolder folder;
  private final List<PlannedFile> files;
  private final Map<String, Stamp> left;

  private Replacement(OutputFolder folder, List<PlannedFile> files, Map<String, Stamp> left) {
    this.folder = folder;
    this.files = files;
    this.left = left;
  }

  /**
   * Whether this is all that there is to do.
   *
   * @param last what the last build left
   */
  static Optional<Replacement> of(
      OutputFolder folder, List<PlannedFile> files, PublishedSite last) {
    Map<String, Stamp> left = last.files();
    boolean same =
        files.size() == left.size() - 1
            && files.stream().filter(file -> file.kept().isEmpty()).count() <= MOST
            && files.stream().map(PlannedFile::path).collect(Collectors.toSet()).equals(paths(left))
            && last.isStillAsLeft();
    return same ? Optional.of(new Replacement(folder, files, left)) : Optional.empty();
  }

  private static Set<String> paths(Map<String, Stamp> left) {
    Set<String> paths = new HashSet<>(left.keySet());
    paths.remove(SitePaths.MANIFEST);
    return paths;
  }

  PublishResult run(int threads, Watcher watcher) throws PublishException {
    Map<String, byte[]> changes = changes(threads);
    for (PlannedFile file : files) {
      if (!changes.containsKey(file.path())) {
        watcher.published(file.path(), stamp(file.path()));
      }
    }
    if (changes.isEmpty()) {
      watcher.published(SitePaths.MANIFEST, stamp(SitePaths.MANIFEST));
    } else {
      write(changes, watcher);
    }
    return new PublishResult(changes.size(), files.size() - changes.size(), 0);
  }

  private Stamp stamp(String path) {
    return Objects.requireNonNull(left.get(path));
  }

  /** The files that are to have other bytes. */
  private Map<String, byte[]> changes(int threads) throws PublishException {
    List<PlannedFile> made = files.stream().filter(file -> !isKept(file)).toList();
    byte @Nullable [][] bytes = new byte[made.size()][];
    Workers.each(threads, made.size(), index -> bytes[index] = changed(made.get(index)));
    Map<String, byte[]> changes = new HashMap<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] change = bytes[i];
      if (change != null) {
        changes.put(made.get(i).path(), change);
      }
    }
    return changes;
  }

  private boolean isKept(PlannedFile file) {
    return file.kept().equals(Optional.of(stamp(file.path())));
  }

  private byte @Nullable [] changed(PlannedFile file) throws PublishException {
    byte[] bytes = file.content().get();
    boolean same = stamp(file.path()).size() == bytes.length && folder.hasBytes(file.path(), bytes);
    return same ? null : bytes;
  }

  private void write(Map<String, byte[]> changes, Watcher watcher) throws PublishException {
    folder.replace(SitePaths.JOURNAL, Journal.bytes(changes.keySet(), List.of()));
    for (Phase phase : Phase.values()) {
      for (PlannedFile file : files) {
        byte[] bytes = file.phase() == phase ? changes.get(file.path()) : null;
        if (bytes != null) {
          watcher.published(file.path(), folder.replace(file.path(), bytes));
        }
      }
    }
    Stamp manifest = folder.replace(SitePaths.MANIFEST, manifest(changes));
    folder.delete(SitePaths.JOURNAL);
    watcher.published(SitePaths.MANIFEST, manifest);
  }

  private byte[] manifest(Map<String, byte[]> changes) {
    List<PublishedFile> published = new ArrayList<>(files.size());
    for (PlannedFile file : files) {
      byte[] change = changes.get(file.path());
      long size = change == null ? stamp(file.path()).size() : change.length;
      published.add(new PublishedFile(size, file.path()));
    }
    published.sort(Comparator.comparing(PublishedFile::path));
    return Manifest.bytes(published);
  }
}
