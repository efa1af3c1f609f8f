package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.concurrent.Workers;

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
   * Looks at everything in the folders, save git's own, on all processors.
   *
   * @param moment on the disk's own clock, before the first look
   */
  public static Inputs of(Collection<Path> folders, long moment) {
    Map<Path, Stamp> stamps = new HashMap<>();
    boolean links = false;
    List<Path> level = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    while (!level.isEmpty()) {
      List<Path> below = new ArrayList<>();
      for (Look look : Workers.map(level, Look::at)) {
        if (look.stamp() != null) {
          stamps.put(look.path(), look.stamp());
        }
        links |= look.astray();
        below.addAll(look.children());
      }
      level = below;
    }
    return new Inputs(stamps, moment, links);
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

  /**
   * What stands at a path.
   *
   * @param stamp null where it does not count
   * @param astray where it may lead elsewhere, or cannot be looked at, which is for the build to
   *     report
   */
  private record Look(Path path, @Nullable Stamp stamp, List<Path> children, boolean astray) {

    static Look at(Path path) {
      try {
        BasicFileAttributes found =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory()) {
          return new Look(path, Stamp.of(found), List.of(), !found.isRegularFile());
        }
        return path.endsWith(".git")
            ? new Look(path, null, List.of(), false)
            : new Look(path, FOLDER, children(path), false);
      } catch (IOException | DirectoryIteratorException e) {
        return new Look(path, null, List.of(), true);
      }
    }

    private static List<Path> children(Path folder) throws IOException {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
        found.forEach(children::add);
      }
      return children;
    }
  }
}
