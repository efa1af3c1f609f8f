package org.summitarchive.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.archive.Archive;

/**
 * How many pages there are in one language.
 *
 * @param language its name in itself
 * @param untranslated how many of them show an original in another language
 */
public record PageCount(String language, int pages, int untranslated) {

  /** Counts in every language of the archive, in its order. */
  public static List<PageCount> of(Archive archive, SitePlan plan) {
    Map<String, Integer> pages = new HashMap<>();
    Map<String, Integer> untranslated = new HashMap<>();
    for (SitePage page : plan.pages()) {
      if (page instanceof SitePage.InLanguage own) {
        pages.merge(own.language().path(), 1, Integer::sum);
        if (page instanceof SitePage.ItemPage item && !item.item().isTranslated(own.language())) {
          untranslated.merge(own.language().path(), 1, Integer::sum);
        }
      }
    }
    return archive.config().languages().all().stream()
        .map(
            in ->
                new PageCount(
                    in.name(),
                    pages.getOrDefault(in.path(), 0),
                    untranslated.getOrDefault(in.path(), 0)))
        .toList();
  }
}
