package org.summitarchive.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;

/** Whatever was done before: a build makes the same bytes, and tells the same, as a first one. */
class IncrementalIT {

  private static final int MOST_EDITS = 4;

  /** Four series at a time, so that no processor is idle. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void anySeriesOfEditsEndsAsAFirstBuild(@ForAll @Size(4) List<Long> seeds) {
    seeds.parallelStream().forEach(IncrementalIT::tryOne);
  }

  private static void tryOne(long seed) {
    try {
      Path working = Files.createTempDirectory("edited");
      try {
        edit(new EditedSite(working), seed);
      } finally {
        Folders.delete(working);
      }
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
