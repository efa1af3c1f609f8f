package org.summitarchive.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.page.Feature;

/** What a site is to hold, be it published or shown. */
final class SiteOptions {

  private final Given<Boolean> drafts;
  private final Given<Boolean> strict;
  private final Given<List<Feature>> without;

  SiteOptions(Options options) {
    drafts = options.flag("--drafts", "Show drafts too.");
    strict = options.flag("--strict", "Treat warnings as errors.");
    without =
        options.list(
            Feature.class,
            "--without",
            "FEATURE",
            "Leave out some of ${COMPLETION-CANDIDATES}, parted by commas.");
  }

  boolean drafts() {
    return drafts.get();
  }

  boolean strict() {
    return strict.get();
  }

  Set<Feature> features() {
    Set<Feature> features = EnumSet.allOf(Feature.class);
    features.removeAll(without.get());
    return features;
  }
}
