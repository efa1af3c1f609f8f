package org.summitarchive.build;

import org.summitarchive.cache.PageMemory;
import org.summitarchive.export.KnownData;
import org.summitarchive.search.KnownIndex;

/** What earlier builds knew of a site's files. */
record KnownSite(PageMemory pages, KnownIndex index, KnownData data) {}
