package org.summitarchive.build;

import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.yaml.YamlValue;

/**
 * The items that the files of an archive make, not yet linked.
 *
 * @param topics null where there are none, or where they cannot be read
 */
public record BoundContent(ArchiveConfig config, @Nullable Topics topics, BoundItems items) {

  /** {@code topics.yaml}, and what it says. */
  public record Topics(SourceText text, YamlValue.Mapping values) {}
}
