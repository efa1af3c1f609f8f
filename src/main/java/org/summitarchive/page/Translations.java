package org.summitarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Item;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/**
 * A page among its versions in other languages.
 *
 * @param versions the page, or what is nearest to it, in every language: the language switch
 * @param alternates the versions that are translations of each other, this page among them: what
 *     {@code hreflang} says. Empty where the page is none of them
 * @param neutral where readers of any other language go ({@code x-default}); null where there are
 *     no alternates
 * @param canonical where what the page shows belongs: itself, or the original where the page is not
 *     translated; null where it belongs nowhere
 * @param listed whether it belongs in the sitemap
 */
public record Translations(
    List<Version> versions,
    List<Version> alternates,
    @Nullable Address neutral,
    @Nullable Address canonical,
    boolean listed) {

  /**
   * The page in one language.
   *
   * @param translated whether it is in that language indeed, rather than shows the original
   */
  public record Version(Language language, Address address, boolean translated) {}

  public Translations {
    versions = List.copyOf(versions);
    alternates = List.copyOf(alternates);
  }

  public static Translations of(SitePage page, Archive archive) {
    Languages languages = archive.config().languages();
    if (page instanceof SitePage.ItemPage item) {
      return ofItem(item, languages);
    }
    if (page instanceof SitePage.Index index) {
      return ofIndex(index, languages);
    }
    if (page instanceof SitePage.Redirect redirect) {
      Translations target = ofItem(redirect.target(), languages);
      return new Translations(target.versions, List.of(), null, target.canonical, false);
    }
    if (page instanceof SitePage.Search) {
      List<Version> versions = versions(languages, Permalinks::search, language -> true);
      return new Translations(versions, List.of(), null, null, false);
    }
    if (page instanceof SitePage.CorrectionList) {
      List<Version> versions = versions(languages, Permalinks::corrections, language -> true);
      Address original = Permalinks.corrections(languages.original());
      return new Translations(versions, versions, original, page.address(), true);
    }
    List<Version> homes = versions(languages, Permalinks::home, language -> true);
    return page instanceof SitePage.NotFound
        ? new Translations(homes, List.of(), null, null, false)
        : new Translations(homes, homes, Address.ROOT, page.address(), true);
  }

  /** The canonical address of an item's page. */
  public static Address canonical(SitePage.ItemPage page) {
    Item item = page.item();
    return item.isTranslated(page.language())
        ? page.address()
        : inLanguage(page, item.common().origin().language());
  }

  private static Address inLanguage(SitePage.ItemPage page, Language language) {
    return language.equals(page.language())
        ? page.address()
        : Permalinks.of(page.item().id(), language);
  }

  private static Translations ofItem(SitePage.ItemPage page, Languages languages) {
    Item item = page.item();
    Address original = inLanguage(page, item.common().origin().language());
    List<Version> versions = versions(languages, in -> inLanguage(page, in), item::isTranslated);
    if (!item.isTranslated(page.language())) {
      return new Translations(versions, List.of(), null, original, false);
    }
    List<Version> alternates = new ArrayList<>(versions);
    alternates.removeIf(version -> !version.translated());
    return new Translations(versions, alternates, original, page.address(), true);
  }

  /** The letters of one language are not those of another: there the whole index is nearest. */
  private static Translations ofIndex(SitePage.Index page, Languages languages) {
    if (page.scope().isByLetter()) {
      List<Version> versions =
          versions(languages, in -> nearest(page, in), in -> in.equals(page.language()));
      return new Translations(versions, List.of(), null, page.address(), true);
    }
    List<Version> versions =
        versions(languages, in -> inLanguage(page.address(), page, in), language -> true);
    Address original = inLanguage(page.address(), page, languages.original());
    return new Translations(versions, versions, original, page.address(), true);
  }

  private static Address nearest(SitePage.Index page, Language language) {
    Address letter = page.scope() instanceof Scope.OfPart ? above(page.address()) : page.address();
    Address whole = above(letter);
    return language.equals(page.language()) ? page.address() : inLanguage(whole, page, language);
  }

  private static Address above(Address address) {
    String path = address.path();
    return new Address(path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1));
  }

  /** Addresses in two languages differ in their first part only. */
  private static Address inLanguage(Address address, SitePage.Index page, Language language) {
    int start = Permalinks.home(page.language()).path().length();
    return new Address(Permalinks.home(language).path() + address.path().substring(start));
  }

  private static List<Version> versions(
      Languages languages, Function<Language, Address> address, Predicate<Language> translated) {
    List<Version> versions = new ArrayList<>(languages.all().size());
    for (Language in : languages.all()) {
      versions.add(new Version(in, address.apply(in), translated.test(in)));
    }
    return versions;
  }
}
