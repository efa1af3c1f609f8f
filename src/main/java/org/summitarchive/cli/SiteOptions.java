package org.summitarchive.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.page.Feature;
import picocli.CommandLine.Option;

/** What a site is to hold, be it published or shown. */
final class SiteOptions {

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--without",
      paramLabel = "FEATURE",
      split = ",",
      description = "Leave out some of ${COMPLETION-CANDIDATES}, parted by commas.")
  private List<Feature> without = List.of();

  boolean drafts() {
    return drafts;
  }

  boolean strict() {
    return strict;
  }

  Set<Feature> features() {
    Set<Feature> features = EnumSet.allOf(Feature.class);
    features.removeAll(without);
    return features;
  }
}
