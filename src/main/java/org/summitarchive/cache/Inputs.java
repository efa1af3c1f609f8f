package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The stamps of all files that a build reads, taken before it reads the first.
 *
 * <p>Where a link stands among them nothing can be told from stamps: what it leads to may lie where
 * nobody looked.
 */
public final class Inputs {

  /** What stands for files of which nothing is known: never equal to what was known of others. */
  public static final long UNKNOWN = 0;

  /** A folder counts by its name alone: what is in it has stamps of its own. */
  private static final Stamp FOLDER = new Stamp(0, 0, 0);

  private final Map<Path, Stamp> stamps;
  private final long moment;
  private final boolean links;

  private Inputs(Map<Path, Stamp> stamps, long moment, boolean links) {
    this.stamps = stamps;
    this.moment = moment;
    this.links = links;
  }

  /**
   * Looks at everything in the folders, save git's own.
   *
   * @param moment on the disk's own clock, before the first look
   */
  public static Inputs of(Collection<Path> folders, long moment) throws IOException {
    Walk walk = new Walk();
    for (Path folder : folders) {
      Files.walkFileTree(folder.toAbsolutePath().normalize(), walk);
    }
    return new Inputs(walk.stamps, moment, walk.links);
  }

  /** Stands for all files, or is {@link #UNKNOWN} where one may have changed since its stamp. */
  public long fingerprint() {
    long sum = stamps.size();
    for (Map.Entry<Path, Stamp> file : stamps.entrySet()) {
      long one = fingerprint(file.getKey(), file.getValue());
      if (one == UNKNOWN) {
        return UNKNOWN;
      }
      sum += one;
    }
    return sum;
  }

  /** Stands for one file. */
  public long fingerprint(Path file) {
    Stamp stamp = stamps.get(file);
    return stamp == null ? UNKNOWN : fingerprint(file, stamp);
  }

  private long fingerprint(Path file, Stamp stamp) {
    boolean known = !links && stamp.isOlderThan(moment);
    return known ? Hash.mix(nameHash(file), stamp.hash()) | 1 : UNKNOWN;
  }

  /** A path's string may have lost characters; its bytes have not. */
  private static long nameHash(Path file) {
    String name = file.toString();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Hash.of(file.toUri().getRawPath());
      }
    }
    return Hash.of(name);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Map<Path, Stamp> stamps = new HashMap<>();
    private boolean links;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.endsWith(".git")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      stamps.put(folder, FOLDER);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      links |= !attributes.isRegularFile();
      stamps.put(file, Stamp.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked at is for the build to report. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      links = true;
      return FileVisitResult.CONTINUE;
    }
  }
}
