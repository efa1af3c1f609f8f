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

  /** Those that may have to be replaced. */
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
   * @param files all of the site
   * @param last what the last build left
   */
  static Optional<Replacement> of(
      OutputFolder folder, List<PlannedFile> files, PublishedSite last) {
    boolean same =
        files.size() == last.files().size() - 1
            && files.stream()
                .map(PlannedFile::path)
                .collect(Collectors.toSet())
                .equals(paths(last));
    return same ? ofSome(folder, files, last) : Optional.empty();
  }

  /** Whether some files can be replaced while all others stay. */
  static Optional<Replacement> ofSome(
      OutputFolder folder, List<PlannedFile> files, PublishedSite last) {
    Map<String, Stamp> left = last.files();
    List<PlannedFile> made = files.stream().filter(file -> !isKept(file, left)).toList();
    boolean possible =
        made.size() <= MOST
            && files.stream().allMatch(file -> left.containsKey(file.path()))
            && last.isStillAsLeft();
    return possible ? Optional.of(new Replacement(folder, made, left)) : Optional.empty();
  }

  private static Set<String> paths(PublishedSite last) {
    Set<String> paths = new HashSet<>(last.files().keySet());
    paths.remove(SitePaths.MANIFEST);
    return paths;
  }

  private static boolean isKept(PlannedFile file, Map<String, Stamp> left) {
    return file.kept().isPresent() && file.kept().get().equals(left.get(file.path()));
  }

  PublishResult run(int threads, Watcher watcher) throws PublishException {
    Map<String, byte[]> changes = changes(threads);
    watcher.left(left);
    if (!changes.isEmpty()) {
      write(changes, watcher);
    }
    return new PublishResult(changes.size(), left.size() - 1 - changes.size(), 0);
  }

  private Stamp stamp(String path) {
    return Objects.requireNonNull(left.get(path));
  }

  /** The files that are to have other bytes. */
  private Map<String, byte[]> changes(int threads) throws PublishException {
    byte @Nullable [][] bytes = new byte[files.size()][];
    Workers.each(threads, files.size(), index -> bytes[index] = changed(files.get(index)));
    Map<String, byte[]> changes = new HashMap<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] change = bytes[i];
      if (change != null) {
        changes.put(files.get(i).path(), change);
      }
    }
    return changes;
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
    List<PublishedFile> published = new ArrayList<>(left.size());
    left.forEach(
        (path, stamp) -> {
          if (!path.equals(SitePaths.MANIFEST)) {
            byte[] change = changes.get(path);
            published.add(new PublishedFile(change == null ? stamp.size() : change.length, path));
          }
        });
    published.sort(Comparator.comparing(PublishedFile::path));
    return Manifest.bytes(published);
  }
}
