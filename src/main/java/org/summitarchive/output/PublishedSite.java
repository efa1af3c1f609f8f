package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Workers;

/** A site as a build left it. */
public final class PublishedSite {

  private PublishedSite() {}

  /**
   * Whether each file still stands there as far as the disk can tell without reading it, and no
   * build has begun to change them since. What others put beside them is theirs.
   *
   * @param files everything that {@link Watcher} was told of
   */
  public static boolean isAsLeft(Path target, Map<String, Stamp> files) {
    FileOperations disk = new DiskOperations();
    return files.containsKey(SitePaths.MANIFEST)
        && !disk.exists(target.resolve(SitePaths.JOURNAL))
        && allStand(disk, target, List.copyOf(files.entrySet()));
  }

  private static boolean allStand(
      FileOperations disk, Path target, List<Map.Entry<String, Stamp>> files) {
    AtomicBoolean all = new AtomicBoolean(true);
    Workers.each(
        Workers.everywhere(),
        files.size(),
        index -> {
          Map.Entry<String, Stamp> file = files.get(index);
          if (all.get() && !stands(disk, target, file.getKey(), file.getValue())) {
            all.set(false);
          }
        });
    return all.get();
  }

  private static boolean stands(FileOperations disk, Path target, String path, Stamp stamp) {
    try {
      Optional<Entry> found = disk.find(target.resolve(path));
      return found.isPresent() && found.get().isFile() && found.get().stamp().equals(stamp);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
