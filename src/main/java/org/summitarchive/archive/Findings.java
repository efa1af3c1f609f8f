package org.summitarchive.archive;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came to light while an archive was linked.
 *
 * @param images the files in {@code assets} that its pages show
 * @param corrected whether anything in it was ever put right
 * @param order of its items, by their places among all
 */
public record Findings(SortedSet<String> images, boolean corrected, List<Integer> order) {

  public Findings {
    images = Collections.unmodifiableSortedSet(new TreeSet<>(images));
    order = List.copyOf(order);
  }
}
