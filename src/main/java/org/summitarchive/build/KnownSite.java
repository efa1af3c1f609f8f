package org.summitarchive.build;

import java.util.Set;
import org.summitarchive.cache.Memory;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.export.KnownData;
import org.summitarchive.language.Languages;
import org.summitarchive.page.Feature;
import org.summitarchive.search.KnownIndex;

/** What earlier builds knew of a site's files. */
record KnownSite(PageMemory pages, KnownIndex index, KnownData data) {

  /** Recalls what the site's features ask for, and nothing else. */
  static KnownSite of(Memory memory, PageMemory pages, Languages languages, Set<Feature> features) {
    return new KnownSite(
        pages,
        features.contains(Feature.SEARCH) ? memory.index(pages, languages) : KnownIndex.NOTHING,
        features.contains(Feature.DATA) ? memory.data(pages) : KnownData.NOTHING);
  }
}
