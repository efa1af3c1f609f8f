package org.summitarchive.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Image;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;

/**
 * What social networks show of a page besides its title and description: the values of {@code og:…}
 * properties.
 *
 * @param locale of the language that the page is in, such as {@code zh_CN}
 * @param otherLocales of its translations
 */
public record OpenGraph(
    String type,
    String url,
    String siteName,
    String locale,
    List<String> otherLocales,
    @Nullable Picture picture) {

  /** The item's own image; {@code url} is absolute. */
  public record Picture(String url, String alt) {}

  public OpenGraph {
    otherLocales = List.copyOf(otherLocales);
  }

  /**
   * Empty for pages that belong nowhere: an address that does not exist.
   *
   * @param same the page among its translations
   */
  public static Optional<OpenGraph> of(
      SitePage page,
      Translations same,
      Language language,
      Archive archive,
      Function<String, Address> images) {
    Address canonical = same.canonical();
    if (canonical == null || page instanceof SitePage.Redirect) {
      return Optional.empty();
    }
    Language original = archive.config().languages().original();
    String siteName =
        archive.config().presentation().title().in(language, original).orElseThrow().text();
    Language real = real(page, language);
    return Optional.of(
        new OpenGraph(
            type(page),
            canonical.absolute(archive.config().baseUrl()),
            siteName,
            real.territory(),
            others(same, real),
            picture(page, language, archive, images)));
  }

  private static List<String> others(Translations same, Language language) {
    Set<String> others = new LinkedHashSet<>();
    for (Translations.Version version : same.alternates()) {
      if (!version.language().equals(language)) {
        others.add(version.language().territory());
      }
    }
    return List.copyOf(others);
  }

  private static Language real(SitePage page, Language language) {
    return page instanceof SitePage.ItemPage own && !own.item().isTranslated(language)
        ? own.item().common().origin().language()
        : language;
  }

  private static String type(SitePage page) {
    if (page instanceof SitePage.ItemPage own) {
      return own.item().id().kind() == Kind.SPEAKER ? "profile" : "article";
    }
    return "website";
  }

  private static @Nullable Picture picture(
      SitePage page, Language language, Archive archive, Function<String, Address> images) {
    if (!(page instanceof SitePage.ItemPage own) || own.item().common().isWithdrawn()) {
      return null;
    }
    Item item = own.item();
    Image image = item.common().media().image();
    if (image == null) {
      return null;
    }
    return new Picture(
        images.apply(image.file().name()).absolute(archive.config().baseUrl()),
        image
            .alt()
            .in(language, item.common().origin().language())
            .map(alt -> alt.text())
            .orElse(""));
  }
}
