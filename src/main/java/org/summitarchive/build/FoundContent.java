package org.summitarchive.build;

import org.jspecify.annotations.Nullable;
import org.summitarchive.build.BoundContent.Topics;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.source.ContentItems;

/**
 * The files of an archive.
 *
 * @param topics null where there are none, or where they cannot be read
 */
record FoundContent(ArchiveConfig config, ContentItems files, @Nullable Topics topics) {

  /** The same, with all that the files hold in memory: to be bound more than once. */
  FoundContent read() {
    return new FoundContent(config, files.read(), topics);
  }
}
