package org.summitarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** Every page that the site shall have, by address. */
public record SitePlan(List<SitePage> pages) {

  public SitePlan {
    pages = List.copyOf(pages);
  }

  /** Follows from the archive alone. Asks for an archive without errors. */
  public static SitePlan of(Archive archive) {
    List<SitePage> pages = new ArrayList<>();
    pages.add(new SitePage.LanguageChoice(Address.ROOT));
    pages.add(new SitePage.NotFound(Permalinks.NOT_FOUND));
    for (Language language : archive.config().languages().all()) {
      new LanguagePages(archive, language).addTo(pages);
    }
    pages.sort(Comparator.comparing(SitePage::address));
    return new SitePlan(pages);
  }
}
