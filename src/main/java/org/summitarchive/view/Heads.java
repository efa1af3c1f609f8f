package org.summitarchive.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Kind;
import org.summitarchive.page.Feature;
import org.summitarchive.page.Scope;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** Makes what every page says before its content. */
final class Heads {

  /** The kinds that have an index in the site's navigation, in its order. */
  static final List<Kind> INDEXED =
      List.of(Kind.FORUM, Kind.SPEAKER, Kind.ORGANISATION, Kind.DOCUMENT, Kind.TOPIC, Kind.SOURCE);

  private Heads() {}

  /** What is particular to a page. */
  record Face(
      Phrase title,
      @Nullable Phrase description,
      List<Link> trail,
      Navigation.Neighbours neighbours) {}

  static PageHead of(PageContext page, SitePage sitePage, Face face) {
    Translations same = Translations.of(sitePage, page.site().archive());
    return new PageHead(
        script(page.language()),
        face.title(),
        face.description(),
        addresses(page, same),
        new Navigation(
            home(page),
            entries(page, sitePage),
            languages(page, same),
            face.trail(),
            face.neighbours()),
        Discoveries.of(page, sitePage, same),
        footer(page));
  }

  static PageHead.Script script(Language language) {
    return new PageHead.Script(language.tag(), language.direction().attribute());
  }

  static PageHead.PageAssets assets(PageContext page) {
    return PageHead.PageAssets.of(file -> page.href(page.site().assets().address(file)));
  }

  static Phrase archiveTitle(PageContext page) {
    return page.ownPhrase(page.config().presentation().title())
        .orElseThrow(() -> new IllegalStateException("every archive has a title"));
  }

  static PageHead.Addresses addresses(PageContext page, Translations same) {
    URI base = page.config().baseUrl();
    List<PageHead.Alternate> alternates = new ArrayList<>();
    for (Translations.Version version : same.alternates()) {
      String href = version.address().absolute(base);
      alternates.add(new PageHead.Alternate(version.language().tag(), href));
    }
    Address neutral = same.neutral();
    if (neutral != null) {
      alternates.add(new PageHead.Alternate("x-default", neutral.absolute(base)));
    }
    Address canonical = same.canonical();
    return new PageHead.Addresses(
        canonical == null ? null : canonical.absolute(base), alternates, assets(page));
  }

  private static List<Navigation.LanguageEntry> languages(PageContext page, Translations same) {
    List<Navigation.LanguageEntry> languages = new ArrayList<>(same.versions().size());
    for (Translations.Version version : same.versions()) {
      languages.add(language(page, version));
    }
    return languages;
  }

  private static Navigation.LanguageEntry language(PageContext page, Translations.Version version) {
    Language language = version.language();
    return new Navigation.LanguageEntry(
        language.name(),
        language.tag(),
        language.direction().attribute(),
        page.href(version.address()),
        language.equals(page.language()) ? "true" : null);
  }

  private static Link home(PageContext page) {
    return new Link(archiveTitle(page), page.href(Permalinks.home(page.language())));
  }

  private static List<Navigation.Entry> entries(PageContext page, SitePage sitePage) {
    List<Navigation.Entry> entries = new ArrayList<>();
    Kind shown = kind(sitePage);
    for (Kind kind : INDEXED) {
      if (page.items().has(kind)) {
        Address index = Permalinks.index(kind, page.language());
        Link link = page.wordsLink("index." + kind.word(), index);
        entries.add(entry(page, link, index, kind == shown));
      }
    }
    if (page.site().has(Feature.SEARCH)) {
      Address search = Permalinks.search(page.language());
      entries.add(entry(page, page.wordsLink("search", search), search, false));
    }
    return entries;
  }

  private static Navigation.Entry entry(
      PageContext page, Link link, Address index, boolean isAbove) {
    return new Navigation.Entry(
        link, page.address().equals(index) ? "page" : isAbove ? "true" : null);
  }

  /** The kind whose index the page belongs to, wherever in the site it stands. */
  private static @Nullable Kind kind(SitePage page) {
    if (page instanceof SitePage.ItemPage own) {
      return own.item().id().kind();
    } else if (page instanceof SitePage.Index index) {
      return index.scope() instanceof Scope.OfTopic ? Kind.TOPIC : index.scope().kind();
    }
    return null;
  }

  /** A licence in words is in the archive's original language. */
  static Link licence(PageContext page, String licence) {
    Link link = Licences.link(licence);
    Phrase words = page.reader().name(licence, page.config().languages().original());
    return new Link(words, link.href());
  }

  private static PageHead.Footer footer(PageContext page) {
    List<Link> pages = new ArrayList<>();
    page.items().pages().forEach(own -> pages.add(page.link(own)));
    if (page.site().isCorrected()) {
      pages.add(page.wordsLink("corrections", Permalinks.corrections(page.language())));
    }
    String licence = page.config().presentation().licence();
    return new PageHead.Footer(pages, licence == null ? null : licence(page, licence));
  }
}
