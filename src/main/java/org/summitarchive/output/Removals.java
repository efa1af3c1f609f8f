package org.summitarchive.output;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What goes because the site no longer has it.
 *
 * @param first files in the way of new ones: a file where a folder must be, or the other way round
 * @param firstFolders folders in the way of a file, those below before those above
 * @param last all other files
 * @param lastFolders folders that go if they are empty by then, those below before those above
 */
record Removals(
    List<String> first, List<String> firstFolders, List<String> last, List<String> lastFolders) {

  static Removals of(SitePlan plan, Ownership ownership, Survey survey) {
    Set<String> unwanted = new TreeSet<>(ownership.paths());
    unwanted.removeAll(plan.paths());
    NavigableSet<String> folders = SitePaths.foldersOf(unwanted);
    folders.removeAll(plan.folders());
    unwanted.removeIf(path -> !survey.hasLeaf(path));
    folders.removeIf(path -> !survey.hasFolder(path));

    Predicate<String> fileInTheWay = fileInTheWay(plan);
    Predicate<String> folderInTheWay =
        path -> plan.paths().contains(path) || plan.hasFileAbove(path);
    return new Removals(
        unwanted.stream().filter(fileInTheWay).toList(),
        folders.descendingSet().stream().filter(folderInTheWay).toList(),
        unwanted.stream().filter(fileInTheWay.negate()).toList(),
        folders.descendingSet().stream().filter(folderInTheWay.negate()).toList());
  }

  /** A file that differs from a new one in case only may be the same file to the disk. */
  private static Predicate<String> fileInTheWay(SitePlan plan) {
    return path ->
        plan.folders().contains(path)
            || plan.hasFileAbove(path)
            || plan.names().contains(SitePaths.withoutCase(path));
  }

  int count() {
    return first.size() + last.size();
  }
}
