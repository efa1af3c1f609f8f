package org.summitarchive.export;

import java.net.URI;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.model.PartialDate;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;

/**
 * One file of the site map. It is put together as text, because a large site has hundreds of
 * thousands of lines in it, and because addresses, tags and dates hold nothing that XML escapes.
 */
final class SiteMap {

  /** In characters, with the markup around it. */
  private static final int USUAL_ADDRESS = 100;

  private final StringBuilder xml;
  private final Archive archive;
  private final URI base;

  private SiteMap(Archive archive, int pages) {
    this.archive = archive;
    this.base = base(archive);
    int addresses = archive.config().languages().all().size() + 2; // its own, and the neutral one
    this.xml = new StringBuilder(pages * addresses * USUAL_ADDRESS);
  }

  static String of(Archive archive, List<SitePage> pages) {
    SiteMap map = new SiteMap(archive, pages.size());
    map.xml
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"")
        .append(SiteMaps.NAMESPACE)
        .append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    pages.forEach(map::add);
    return map.xml.append("</urlset>\n").toString();
  }

  /** The base address as XML has it: of what XML escapes, an address can hold the ampersand. */
  private static URI base(Archive archive) {
    return URI.create(archive.config().baseUrl().toString().replace("&", "&amp;"));
  }

  private void add(SitePage page) {
    xml.append("<url>\n<loc>").append(page.address().absolute(base)).append("</loc>\n");
    addChange(page);
    Translations same = Translations.of(page, archive);
    for (Translations.Version version : same.alternates()) {
      addAlternate(version.language().tag(), version.address());
    }
    Address neutral = same.neutral();
    if (neutral != null) {
      addAlternate("x-default", neutral);
    }
    xml.append("</url>\n");
  }

  /** Only what the content states: a page's bytes may change for other reasons, or for none. */
  private void addChange(SitePage page) {
    if (page instanceof SitePage.ItemPage own) {
      PartialDate updated =
          own.item().common().publication().changes().updated().get(own.language());
      if (updated != null) {
        xml.append("<lastmod>").append(updated).append("</lastmod>\n");
      }
    }
  }

  private void addAlternate(String language, Address address) {
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
        .append(language)
        .append("\" href=\"")
        .append(address.absolute(base))
        .append("\"/>\n");
  }
}
