package org.summitarchive.build;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Thousands of series of edits, each of which must end as a first build does. */
class IncrementalIT {

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void anySeriesOfEditsEndsAsAFirstBuild(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int edits) throws Exception {
    IncrementalTest.run(seed, edits, false);
  }
}
