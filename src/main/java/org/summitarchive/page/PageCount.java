package org.summitarchive.page;

import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;

/**
 * How many pages there are in one language.
 *
 * @param language its name in itself
 * @param untranslated how many of them show an original in another language
 */
public record PageCount(String language, int pages, int untranslated) {

  /** Counts in every language of the archive, in its order. */
  public static List<PageCount> of(Archive archive, SitePlan plan) {
    return archive.config().languages().all().stream().map(in -> count(plan, in)).toList();
  }

  private static PageCount count(SitePlan plan, Language language) {
    int pages = 0;
    int untranslated = 0;
    for (SitePage page : plan.pages()) {
      if (page instanceof SitePage.InLanguage own && own.language().equals(language)) {
        pages++;
        boolean original =
            page instanceof SitePage.ItemPage item && !item.item().isTranslated(language);
        untranslated += original ? 1 : 0;
      }
    }
    return new PageCount(language.name(), pages, untranslated);
  }
}
