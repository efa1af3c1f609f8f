package org.summitarchive.output;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the site shall have.
 *
 * @param paths of its files
 * @param names the same without a difference between capitals and small letters
 * @param folders that they need
 */
record SitePlan(
    List<PlannedFile> files, Set<String> paths, Set<String> names, Set<String> folders) {

  /**
   * Checks the plan: two files for one address and addresses outside the site are bugs of the
   * stages before.
   */
  static SitePlan of(List<PlannedFile> files) {
    Map<String, String> seen = new HashMap<>();
    Set<String> paths = new HashSet<>();
    Set<String> folders = new LinkedHashSet<>();
    for (PlannedFile file : files) {
      require(SitePaths.isSafe(file.path()), "no address for a file: " + file.path());
      String other = seen.put(SitePaths.withoutCase(file.path()), file.path());
      require(other == null, "two files for one address: " + other + ", " + file.path());
      paths.add(file.path());
      SitePaths.addFoldersOf(file.path(), folders);
    }
    for (String folder : folders) {
      require(!paths.contains(folder), "both a file and a folder: " + folder);
    }
    return new SitePlan(
        List.copyOf(files),
        Collections.unmodifiableSet(paths),
        Collections.unmodifiableSet(seen.keySet()),
        Collections.unmodifiableSet(folders));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  List<PlannedFile> filesOf(Phase phase) {
    return files.stream().filter(file -> file.phase() == phase).toList();
  }

  /** Whether a file shall stand where this path has a folder. */
  boolean hasFileAbove(String path) {
    String folder = SitePaths.parent(path);
    while (!folder.isEmpty() && !paths.contains(folder)) {
      folder = SitePaths.parent(folder);
    }
    return !folder.isEmpty();
  }
}
