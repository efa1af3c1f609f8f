package org.summitarchive.build;

import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;

/** What a build published. */
public record BuildReport(List<LanguagePages> languages, PublishResult files) {

  public BuildReport {
    languages = List.copyOf(languages);
  }

  /**
   * The pages of one language.
   *
   * @param untranslated how many of them show an original in another language
   */
  public record LanguagePages(Language language, int pages, int untranslated) {}

  static BuildReport of(Archive archive, SitePlan plan, PublishResult files) {
    return new BuildReport(
        archive.config().languages().all().stream().map(in -> count(plan, in)).toList(), files);
  }

  private static LanguagePages count(SitePlan plan, Language language) {
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
    return new LanguagePages(language, pages, untranslated);
  }
}
