package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
        && !Workers.map(
                files.entrySet(), file -> stands(disk, target, file.getKey(), file.getValue()))
            .contains(false);
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
