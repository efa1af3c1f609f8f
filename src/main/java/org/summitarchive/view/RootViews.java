package org.summitarchive.view;

import java.util.List;
import org.summitarchive.language.Language;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Permalinks;

/** Makes the pages that belong to no language: the choice of one, 404, and old addresses. */
final class RootViews {

  private RootViews() {}

  static LanguageChoiceView choice(Site site, SitePage.LanguageChoice choice) {
    PageContext page = site.context(site.languages().original(), choice.address());
    Translations same = Translations.of(choice, site.archive());
    return new LanguageChoiceView(
        head(page, choice, same, Heads.addresses(page, same)),
        site.languages().all().stream().map(language -> choice(page, language)).toList());
  }

  private static LanguageChoiceView.Choice choice(PageContext page, Language language) {
    PageContext there = page.site().context(language, page.address());
    return new LanguageChoiceView.Choice(
        entry(language, page.href(Permalinks.home(language))), Heads.archiveTitle(there));
  }

  private static Navigation.LanguageEntry entry(Language language, String href) {
    return new Navigation.LanguageEntry(
        language.name(), language.tag(), language.direction().attribute(), href, null);
  }

  private static PageHead head(
      PageContext page, SitePage sitePage, Translations same, PageHead.Addresses addresses) {
    Phrase title = Heads.archiveTitle(page);
    return new PageHead(
        Heads.script(page.language()),
        title,
        page.ownPhrase(page.config().presentation().description()).orElse(null),
        addresses,
        new Navigation(
            new Link(title, null), List.of(), List.of(), List.of(), Navigation.Neighbours.NONE),
        Discoveries.of(page, sitePage, same),
        new PageHead.Footer(List.of(), null));
  }

  /** A server shows this page at any depth, so its links begin at the root of the site. */
  static NotFoundView notFound(Site site, SitePage.NotFound notFound) {
    PageContext page = site.context(site.languages().original(), notFound.address());
    Translations same = Translations.of(notFound, site.archive());
    String root = page.config().baseUrl().getRawPath();
    PageHead.PageAssets assets =
        PageHead.PageAssets.of(file -> root + site.assets().address(file).path());
    return new NotFoundView(
        head(page, notFound, same, new PageHead.Addresses(null, List.of(), assets)),
        site.languages().all().stream().map(language -> apology(page, language, root)).toList());
  }

  private static NotFoundView.Apology apology(PageContext page, Language language, String root) {
    Reader reader = page.site().reader(language);
    String home = root + Permalinks.home(language).path();
    return new NotFoundView.Apology(
        entry(language, home),
        reader.words("not-found.title"),
        reader.words("not-found.text"),
        List.of(new Link(Phrase.plain(reader.words("not-found.home")), home)));
  }

  static RedirectView redirect(Site site, SitePage.Redirect redirect) {
    SitePage.ItemPage target = redirect.target();
    PageContext page = site.context(target.language(), redirect.address());
    return new RedirectView(
        Heads.script(target.language()),
        page.words("redirect.moved"),
        new Link(page.reader().label(target.item()), page.href(target.address())),
        Translations.canonical(target).absolute(page.config().baseUrl()));
  }
}
