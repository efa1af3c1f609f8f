package org.summitarchive.build;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;

/** Whatever was done before: a build makes the same bytes, and tells the same, as a first one. */
class IncrementalIT {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void anySeriesOfEditsEndsAsAFirstBuild(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int edits) throws Exception {
    Path working = Files.createTempDirectory("edited");
    try {
      EditedSite site = new EditedSite(working);
      Edits series = new Edits(site, seed);
      site.assertBuildsAsAtFirst();
      for (int i = 0; i < edits; i++) {
        series.next();
        if (site.build(new Diagnostics()).isEmpty() && i % 3 < 2) {
          series.undo();
        }
      }
      site.assertBuildsAsAtFirst();
    } finally {
      Folders.delete(working);
    }
  }
}
