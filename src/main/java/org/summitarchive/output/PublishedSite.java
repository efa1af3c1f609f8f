package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Workers;

/** A site, and how the last build left it. */
public final class PublishedSite {

  private static final FileOperations DISK = new DiskOperations();

  private final Path target;
  private final Map<String, Stamp> files;
  private final boolean asLeft;

  private PublishedSite(Path target, Map<String, Stamp> files, boolean asLeft) {
    this.target = target;
    this.files = files;
    this.asLeft = asLeft;
  }

  /**
   * Looks at every file, on all processors.
   *
   * @param files everything that {@link Watcher} was told of; empty where nobody knows
   */
  public static PublishedSite look(Path target, Map<String, Stamp> files) {
    boolean asLeft =
        files.containsKey(SitePaths.MANIFEST)
            && !isBegun(target)
            && !Workers.map(files.entrySet(), file -> stands(target, file)).contains(false);
    return new PublishedSite(target, files, asLeft);
  }

  /**
   * Whether each file still stood there as far as the disk can tell without reading it, and no
   * build had begun to change them since. What others put beside them is theirs.
   */
  public boolean isAsLeft() {
    return asLeft;
  }

  /** Whether no other build has changed it since that look. */
  boolean isStillAsLeft() {
    Stamp manifest = files.get(SitePaths.MANIFEST);
    return asLeft
        && manifest != null
        && !isBegun(target)
        && stands(target, Map.entry(SitePaths.MANIFEST, manifest));
  }

  /** The files as they were left, the manifest among them. */
  Map<String, Stamp> files() {
    return files;
  }

  private static boolean isBegun(Path target) {
    return DISK.exists(target.resolve(SitePaths.JOURNAL));
  }

  private static boolean stands(Path target, Map.Entry<String, Stamp> file) {
    try {
      Optional<Entry> found = DISK.find(target.resolve(file.getKey()));
      return found.isPresent()
          && found.get().isFile()
          && found.get().stamp().equals(file.getValue());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
