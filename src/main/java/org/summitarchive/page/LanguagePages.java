package org.summitarchive.page;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.Topic;
import org.summitarchive.route.OldAddress;
import org.summitarchive.route.Permalinks;

/** The pages in one language. Each language has them all, translated or not. */
final class LanguagePages {

  private final Archive archive;
  private final Language language;
  private final IndexPages indexes;
  private final List<SitePage.Redirect> redirects = new ArrayList<>();

  LanguagePages(Archive archive, Language language) {
    this.archive = archive;
    this.language = language;
    this.indexes = new IndexPages(archive, language);
  }

  /** Nearly sorted, so that sorting costs little. */
  void addTo(List<SitePage> pages) {
    pages.add(new SitePage.Home(Permalinks.home(language), language));
    indexes.all().forEach(index -> addIndex(pages, index));
    archive.items().all().forEach(item -> addItem(pages, item));
    pages.addAll(redirects);
  }

  private static void addIndex(List<SitePage> pages, SitePage.Index index) {
    pages.add(index);
    if (index.listing() instanceof Listing.Parts parts) {
      parts.pages().stream()
          .filter(part -> part.scope().isByLetter() || part.scope() instanceof Scope.OfDay)
          .forEach(part -> addIndex(pages, part));
    }
  }

  private void addItem(List<SitePage> pages, Item item) {
    List<SitePage.Index> parts = item instanceof Topic topic ? indexes.partsOf(topic) : List.of();
    SitePage.ItemPage page =
        new SitePage.ItemPage(Permalinks.of(item.id(), language), language, item, parts);
    pages.add(page);
    parts.forEach(part -> addIndex(pages, part));
    OldAddress.of(item)
        .forEach(old -> redirects.add(new SitePage.Redirect(old.in(language), page)));
  }
}
