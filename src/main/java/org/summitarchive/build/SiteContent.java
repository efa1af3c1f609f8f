package org.summitarchive.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.cache.ItemMemory;
import org.summitarchive.concurrent.Meanwhile;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;

/**
 * All that a site is made of.
 *
 * @param config the text of {@code archive.yaml}
 * @param items what an earlier build knew of them
 * @param assets what pages load, while it is being collected
 * @param words of the interface
 */
record SiteContent(
    Archive archive,
    SourceText config,
    ItemMemory items,
    TemplateFolder templates,
    Meanwhile<Assets> assets,
    Map<Language, Messages> words,
    Set<Feature> features) {

  PlannedSite planned(SitePlan plan) {
    return new PlannedSite(archive, plan, assets.get(), words, features);
  }

  /**
   * Stands for all of it but the items.
   *
   * @param ownTemplates a folder of the user's own
   */
  long circumstances(Optional<Path> ownTemplates, long moment) {
    return Circumstances.ofPages(config, assets.get(), ownTemplates, moment);
  }
}
