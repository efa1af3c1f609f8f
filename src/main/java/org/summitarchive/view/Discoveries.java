package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.citation.CiteAs;
import org.summitarchive.language.Language;
import org.summitarchive.metadata.OpenGraph;
import org.summitarchive.model.Edition;
import org.summitarchive.page.Downloads;
import org.summitarchive.page.Feature;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Permalinks;

/** Says how pages are found, followed and cited. */
final class Discoveries {

  private Discoveries() {}

  static Discovery of(PageContext page, SitePage sitePage, Translations same) {
    Site site = page.site();
    return new Discovery(
        page.reader().structuredData().of(sitePage).map(Html::new).orElse(null),
        OpenGraph.of(sitePage, same, page.language(), site.archive(), site.assets()::image)
            .orElse(null),
        site.has(Feature.FEEDS) ? feeds(page, sitePage) : List.of(),
        cite(page, sitePage));
  }

  private static List<Discovery.FeedLink> feeds(PageContext page, SitePage sitePage) {
    List<Discovery.FeedLink> feeds = new ArrayList<>();
    if (Downloads.hasFeeds(page.site().archive())) {
      feeds.add(
          new Discovery.FeedLink(
              page.href(Permalinks.feed(page.language())),
              "application/atom+xml",
              page.words("feed")));
    }
    Edition edition = edition(sitePage);
    if (edition != null && Downloads.hasCalendar(page.site().archive(), edition)) {
      feeds.add(
          new Discovery.FeedLink(
              page.href(Permalinks.calendar(edition.id(), page.language())),
              "text/calendar",
              page.words("calendar")));
    }
    return feeds;
  }

  /** The edition whose dates a page is about. */
  private static @Nullable Edition edition(SitePage sitePage) {
    if (sitePage instanceof SitePage.ItemPage own && own.item() instanceof Edition edition) {
      return edition;
    }
    return sitePage instanceof SitePage.Index index
            && index.scope() instanceof Scope.OfProgramme programme
        ? programme.edition()
        : null;
  }

  private static Discovery.@Nullable Cite cite(PageContext page, SitePage sitePage) {
    if (sitePage instanceof SitePage.ItemPage own && !own.item().isTranslated(page.language())) {
      Language original = own.item().common().origin().language();
      PageContext there = page.site().context(original, page.address());
      return there
          .reader()
          .pageCitations()
          .of(own.in(original))
          .map(
              as ->
                  new Discovery.Cite(
                      as,
                      words(there, sitePage, as),
                      original.tag(),
                      original.direction().attribute()))
          .orElse(null);
    }
    return page.reader()
        .pageCitations()
        .of(sitePage)
        .map(as -> new Discovery.Cite(as, words(page, sitePage, as), null, null))
        .orElse(null);
  }

  private static Sentence words(PageContext page, SitePage sitePage, CiteAs as) {
    return sitePage instanceof SitePage.ItemPage own
        ? Marked.citation(page, as.plain(), page.reader().label(own.item()))
        : Marked.citation(page, as.plain());
  }
}
