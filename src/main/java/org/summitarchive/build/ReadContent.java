package org.summitarchive.build;

import org.jspecify.annotations.Nullable;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.source.ContentFiles;

/**
 * The files of an archive.
 *
 * @param topics null where there are none, or where they cannot be read
 */
record ReadContent(
    ArchiveConfig config, ContentFiles files, BoundContent.@Nullable Topics topics) {}
