package org.summitarchive.build;

import java.util.Map;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;
import org.summitarchive.view.Views;

/**
 * All that a site's files are made of, but for the templates.
 *
 * @param plan the pages that are to be made; none of the others changes
 * @param words of the interface
 */
record PlannedSite(
    Archive archive,
    SitePlan plan,
    Assets assets,
    Map<Language, Messages> words,
    Set<Feature> features) {

  /** What its pages say. What each reads is noted. */
  Views views(PageMemory known) {
    return new Views(known.watched(archive), assets, words, features);
  }
}
