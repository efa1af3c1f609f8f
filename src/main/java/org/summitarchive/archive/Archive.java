package org.summitarchive.archive;

import org.summitarchive.config.ArchiveConfig;

/** The whole archive: every item, every reference resolved, every index built. Immutable. */
public record Archive(ArchiveConfig config, Items items, Relations relations) {}
