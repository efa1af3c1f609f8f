package org.summitarchive.output;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Paths of files in a site: relative, with {@code /}, and what publishing keeps for itself. */
final class SitePaths {

  /** Holds what a build must remember of the last one. */
  static final String CONTROL_FOLDER = ".summit-archive";

  static final String MANIFEST = CONTROL_FOLDER + "/manifest";
  static final String JOURNAL = CONTROL_FOLDER + "/journal";
  static final String LOCK = CONTROL_FOLDER + "/lock";

  private static final String TEMPORARY_END = ".summit-archive-tmp";

  private SitePaths() {}

  /** Whether a path stays inside the site on every system and is none of the reserved names. */
  static boolean isSafe(String path) {
    int from = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', from)) {
      if (!isSafeSegment(path.substring(from, end))) {
        return false;
      }
      from = end + 1;
    }
    return isSafeSegment(path.substring(from));
  }

  private static boolean isSafeSegment(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '\\' || Character.isISOControl(segment.charAt(i))) {
        return false;
      }
    }
    return !segment.isEmpty()
        && !segment.equals(".")
        && !segment.equals("..")
        && !segment.equals(CONTROL_FOLDER)
        && !segment.endsWith(TEMPORARY_END);
  }

  /** Where a file is written before it takes its place: beside it, for a rename to be one step. */
  static String temporary(String path) {
    int name = path.lastIndexOf('/') + 1;
    return path.substring(0, name) + "." + path.substring(name) + TEMPORARY_END;
  }

  /** The folders above the files, each once, those above before those below. */
  static NavigableSet<String> foldersOf(Collection<String> files) {
    NavigableSet<String> folders = new TreeSet<>();
    files.forEach(file -> addFoldersOf(file, folders));
    return folders;
  }

  /** Adds the folders above a file to others that are whole in the same way. */
  static void addFoldersOf(String file, Set<String> folders) {
    String folder = parent(file);
    while (!folder.isEmpty() && folders.add(folder)) {
      folder = parent(folder);
    }
  }

  /** The folder that holds it, empty for the site's own. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** How many folders stand above. */
  static int depth(String path) {
    int depth = 0;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      depth++;
    }
    return depth;
  }

  /** Equal for names that some file systems take for one. */
  static String withoutCase(String path) {
    return isSmall(path) ? path : path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing but what nearly every path is made of. */
  private static boolean isSmall(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
