package org.summitarchive.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final long names;
  private final boolean links;

  private Inputs(Map<Path, Long> fingerprints, long names, boolean links) {
    this.fingerprints = fingerprints;
    this.names = names;
    this.links = links;
  }

  /** What is kept of all files: which there were, and what stood for each, in ascending order. */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record Seen(long names, long[] fingerprints) {

    void add(Encoder out) {
      out.number(names);
      out.number(fingerprints.length);
      for (long one : fingerprints) {
        out.number(one);
      }
    }

    static Seen of(Decoder in) {
      long names = in.wide();
      long[] fingerprints = new long[in.number()];
      for (int i = 0; i < fingerprints.length; i++) {
        fingerprints[i] = in.wide();
      }
      return new Seen(names, fingerprints);
    }
  }

  /**
   * Looks at everything in the folders, save git's own, on all processors.
   *
   * @param moment on the disk's own clock, before the first look
   */
  public static Inputs of(Collection<Path> folders, long moment) {
    Map<Path, Long> fingerprints = new HashMap<>();
    long names = 0;
    boolean links = false;
    List<Path> level = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    while (!level.isEmpty()) {
      List<Path> below = new ArrayList<>();
      for (Look look : Workers.map(level, path -> Look.at(path, moment))) {
        if (look.counts()) {
          fingerprints.put(look.path(), look.fingerprint());
          names += look.name();
        }
        links |= look.astray();
        below.addAll(look.children());
      }
      level = below;
    }
    return new Inputs(fingerprints, names, links);
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

  Seen seen() {
    long[] sorted = fingerprints.values().stream().mapToLong(one -> one).sorted().toArray();
    return new Seen(names, sorted);
  }

  /**
   * The files that may have changed since, where the same files were there; empty where others were
   * or nobody can tell.
   */
  Optional<Set<Path>> changed(Seen since) {
    if (links || names != since.names()) {
      return Optional.empty();
    }
    Set<Path> changed = new HashSet<>();
    fingerprints.forEach(
        (path, one) -> {
          if (one == UNKNOWN || Arrays.binarySearch(since.fingerprints(), one) < 0) {
            changed.add(path);
          }
        });
    return Optional.of(changed);
  }

  private static long fingerprint(long name, Stamp stamp, long moment) {
    return stamp.isOlderThan(moment) ? Hash.mix(name, stamp.hash()) | 1 : UNKNOWN;
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
   * @param name stands for the path
   * @param counts whether it is one of the inputs
   * @param astray where it may lead elsewhere, or cannot be looked at, which is for the build to
   *     report
   */
  private record Look(
      Path path, long name, boolean counts, long fingerprint, List<Path> children, boolean astray) {

    static Look at(Path path, long moment) {
      long name = nameHash(path);
      try {
        BasicFileAttributes found =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isDirectory()) {
          long fingerprint = Inputs.fingerprint(name, Stamp.of(found), moment);
          return new Look(path, name, true, fingerprint, List.of(), !found.isRegularFile());
        }
        if (path.endsWith(".git")) {
          return new Look(path, name, false, UNKNOWN, List.of(), false);
        }
        long fingerprint = Inputs.fingerprint(name, FOLDER, moment);
        return new Look(path, name, true, fingerprint, children(path), false);
      } catch (IOException | DirectoryIteratorException e) {
        return new Look(path, name, false, UNKNOWN, List.of(), true);
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
