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

  private final Map<Path, Long> fingerprints;
  private final boolean links;

  private Inputs(Map<Path, Long> fingerprints, boolean links) {
    this.fingerprints = fingerprints;
    this.links = links;
  }

  /**
   * Looks at everything in the folders, save git's own, on all processors.
   *
   * @param moment on the disk's own clock, before the first look
   */
  public static Inputs of(Collection<Path> folders, long moment) {
    Map<Path, Long> fingerprints = new HashMap<>();
    boolean links = false;
    List<Path> level = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    while (!level.isEmpty()) {
      List<Path> below = new ArrayList<>();
      for (Look look : Workers.map(level, path -> Look.at(path, moment))) {
        if (look.counts()) {
          fingerprints.put(look.path(), look.fingerprint());
        }
        links |= look.astray();
        below.addAll(look.children());
      }
      level = below;
    }
    return new Inputs(fingerprints, links);
  }

  /** Stands for all files, or is {@link #UNKNOWN} where one may have changed since its stamp. */
  public long fingerprint() {
    long sum = fingerprints.size();
    for (long one : fingerprints.values()) {
      if (links || one == UNKNOWN) {
        return UNKNOWN;
      }
      sum += one;
    }
    return sum;
  }

  /** Stands for one file. */
  public long fingerprint(Path file) {
    return links ? UNKNOWN : fingerprints.getOrDefault(file, UNKNOWN);
  }

  private static long fingerprint(Path file, Stamp stamp, long moment) {
    return stamp.isOlderThan(moment) ? Hash.mix(nameHash(file), stamp.hash()) | 1 : UNKNOWN;
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
   * @param counts whether it is one of the inputs
   * @param astray where it may lead elsewhere, or cannot be looked at, which is for the build to
   *     report
   */
  private record Look(
      Path path, boolean counts, long fingerprint, List<Path> children, boolean astray) {

    static Look at(Path path, long moment) {
      try {
        BasicFileAttributes found =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory()) {
          long fingerprint = Inputs.fingerprint(path, Stamp.of(found), moment);
          return new Look(path, true, fingerprint, List.of(), !found.isRegularFile());
        }
        return path.endsWith(".git")
            ? new Look(path, false, UNKNOWN, List.of(), false)
            : new Look(path, true, Inputs.fingerprint(path, FOLDER, moment), children(path), false);
      } catch (IOException | DirectoryIteratorException e) {
        return new Look(path, false, UNKNOWN, List.of(), true);
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
