package org.summitarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** Every page that the site shall have, by address. */
public record SitePlan(List<SitePage> pages) {

  public SitePlan {
    pages = List.copyOf(pages);
  }

  /** The plan of a site that has everything. */
  public static SitePlan of(Archive archive) {
    return of(archive, EnumSet.allOf(Feature.class));
  }

  /** Follows from the archive and the features alone. Asks for an archive without errors. */
  public static SitePlan of(Archive archive, Set<Feature> features) {
    List<SitePage> pages = new ArrayList<>();
    pages.add(new SitePage.LanguageChoice(Address.ROOT));
    pages.add(new SitePage.NotFound(Permalinks.NOT_FOUND));
    Corrections corrections = Corrections.of(archive);
    Workers.map(
            archive.config().languages().all(),
            language -> pages(archive, language, corrections, features))
        .forEach(pages::addAll);
    pages.sort(Comparator.comparing(SitePage::address));
    return new SitePlan(pages);
  }

  /** The pages that say what items' prose does: no page but an item's own shows it. */
  public static SitePlan ofProse(Archive archive, Set<ItemId> items) {
    List<SitePage> pages = new ArrayList<>();
    for (ItemId id : items) {
      if (archive.items().contains(id)) {
        Item item = archive.items().get(id);
        for (Language language : archive.config().languages().all()) {
          Address address = Permalinks.of(id, language);
          pages.add(new SitePage.ItemPage(address, language, item, List.of()));
        }
      }
    }
    pages.sort(Comparator.comparing(SitePage::address));
    return new SitePlan(pages);
  }

  private static List<SitePage> pages(
      Archive archive, Language language, Corrections corrections, Set<Feature> features) {
    List<SitePage> pages = new ArrayList<>();
    new LanguagePages(archive, language).addTo(pages);
    if (!corrections.isEmpty()) {
      pages.add(
          new SitePage.CorrectionList(Permalinks.corrections(language), language, corrections));
    }
    if (features.contains(Feature.SEARCH)) {
      pages.add(new SitePage.Search(Permalinks.search(language), language));
    }
    return pages;
  }
}
