package org.summitarchive.build;

import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.BoundItems;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.yaml.YamlValue;

/**
 * The files of an archive, and the items that they make, not yet linked.
 *
 * @param topics null where there are none, or where they cannot be read
 */
public record BoundContent(
    ArchiveConfig config, ContentFiles files, @Nullable Topics topics, BoundItems items) {

  /** {@code topics.yaml}, and what it says. */
  public record Topics(SourceText text, YamlValue.Mapping values) {}
}
