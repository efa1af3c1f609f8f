package org.summitarchive.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The paths of what a site had and will have. It stands in the site only while a build changes it:
 * one that is found there is of a build that did not finish.
 */
record Journal(SortedSet<String> paths) {

  static final Journal NONE = of(List.of(), List.of());

  private static final String TITLE = "summit-archive journal 1";

  static Journal of(Collection<String> had, Collection<String> willHave) {
    SortedSet<String> paths = new TreeSet<>(had);
    paths.addAll(willHave);
    return new Journal(Collections.unmodifiableSortedSet(paths));
  }

  /**
   * The journal of what a site had and will have.
   *
   * @param willHave fastest where most of it is sorted
   */
  static byte[] bytes(Set<String> had, Collection<String> willHave) {
    List<String> paths = new ArrayList<>(willHave);
    paths.removeIf(had::contains);
    paths.addAll(had);
    Collections.sort(paths);
    return ChecksummedLines.write(TITLE, paths);
  }

  /** Empty where the bytes are damaged or of another version. */
  static Optional<Journal> parse(byte[] bytes) {
    return ChecksummedLines.read(TITLE, bytes)
        .filter(lines -> lines.stream().allMatch(SitePaths::isSafe))
        .map(lines -> of(lines, List.of()));
  }
}
