package org.summitarchive.build;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;

/**
 * Whatever was done before: a build makes the same bytes, and tells the same, as a first one. Every
 * other series has so little memory that prose is not held in it.
 */
class IncrementalIT {

  private static final int MOST_EDITS = 4;

  /** Twenty times a hundred series, one on each processor at a time. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void anySeriesOfEditsEndsAsAFirstBuild(@ForAll long seed) throws Exception {
    FirstBuilds firstBuilds = new FirstBuilds();
    List<Callable<Void>> series =
        new SplittableRandom(seed)
            .longs(100)
            .<Callable<Void>>mapToObj(one -> () -> tryOne(one, firstBuilds))
            .toList();
    ExecutorService processors =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Void> tried : processors.invokeAll(series)) {
        tried.get();
      }
    } finally {
      processors.shutdown();
    }
  }

  private static Void tryOne(long seed, FirstBuilds firstBuilds) {
    try {
      Path working = Folders.temporary("edited");
      try {
        long heap = seed % 2 == 0 ? 1 : Long.MAX_VALUE;
        edit(new EditedSite(working, firstBuilds, heap), seed);
      } finally {
        Folders.delete(working);
      }
      return null;
    } catch (Exception | AssertionError e) {
      throw new AssertionError("the series of seed " + seed, e);
    }
  }

  private static void edit(EditedSite site, long seed) throws Exception {
    Edits series = new Edits(site, seed);
    site.assertBuildsAsAtFirst();
    int edits = 1 + Math.floorMod(seed, MOST_EDITS);
    for (int i = 0; i < edits; i++) {
      series.next();
      if (site.build(new Diagnostics()).isEmpty() && i % 3 < 2) {
        series.undo();
      }
    }
    site.assertBuildsAsAtFirst();
  }
}
