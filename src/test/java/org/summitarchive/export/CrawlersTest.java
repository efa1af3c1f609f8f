package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.LinkAttributes;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.page.SitePlan;

/** Reads the site map and {@code robots.txt} with the parsers that crawlers use, strictly. */
class CrawlersTest {

  private static final String BASE = "https://example.org/archive/";

  private final Archive archive = SampleArchive.archive();

  @Test
  void findPagesAndTheirTranslations() throws Exception {
    Map<String, SiteMapURL> pages = pages(List.of(file("sitemap.xml")));
    SiteMapURL forum = page(pages, "en/2025/forums/law-forum/");
    assertEquals(
        Map.of(
            "zh-Hans", BASE + "zh/2025/forums/law-forum/",
            "en", BASE + "en/2025/forums/law-forum/",
            "x-default", BASE + "zh/2025/forums/law-forum/"),
        translations(forum));
    assertEquals(
        Map.of(
            "zh-Hans", BASE + "zh/speakers/untranslated/",
            "x-default", BASE + "zh/speakers/untranslated/"),
        translations(page(pages, "zh/speakers/untranslated/")));
    assertFalse(pages.containsKey(BASE + "en/speakers/untranslated/"));
  }

  @Test
  void learnWhenAPageWasChanged() throws Exception {
    Map<String, SiteMapURL> pages = pages(List.of(file("sitemap.xml")));
    assertEquals(
        "2025-12-01T00:00:00Z",
        page(pages, "zh/2025/forums/law-forum/").getLastModified().toInstant().toString());
    assertEquals(null, page(pages, "zh/speakers/lu-wei/").getLastModified());
  }

  @Test
  void followAnIndexToEveryPage() throws Exception {
    List<ExportFile> files =
        new SiteMaps(archive, new SiteMaps.Limits(5, Long.MAX_VALUE)).files(SitePlan.of(archive));
    ExportFile last = files.get(files.size() - 1);
    SiteMapIndex index = (SiteMapIndex) read(last);
    List<ExportFile> parts = new ArrayList<>();
    for (AbstractSiteMap map : index.getSitemaps()) {
      parts.add(
          files.stream()
              .filter(file -> map.getUrl().toString().equals(BASE + file.address().path()))
              .findFirst()
              .orElseThrow());
    }
    assertEquals(files.subList(0, files.size() - 1), parts);
    assertEquals(pages(List.of(file("sitemap.xml"))).keySet(), pages(parts).keySet());
  }

  @Test
  void refuseWhatIsNoSiteMap() {
    byte[] html = "<html><body>none</body></html>".getBytes(UTF_8);
    assertThrows(
        UnknownFormatException.class,
        () -> parser().parseSiteMap("text/xml", html, address("sitemap.xml")));
  }

  @Test
  void mayReadEverythingAndAreLedToTheSiteMap() throws Exception {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    SimpleRobotRules rules =
        parser.parseContent(
            "https://example.org/robots.txt",
            file("robots.txt").content().get(),
            "text/plain",
            List.of("anybot"));
    assertEquals(0, parser.getNumWarnings());
    assertTrue(rules.isAllowed(BASE));
    assertTrue(rules.isAllowed(BASE + "data/archive.json"));
    assertEquals(List.of(BASE + "sitemap.xml"), rules.getSitemaps());
  }

  private ExportFile file(String path) {
    return Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of()).stream()
        .filter(file -> file.address().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static SiteMapParser parser() {
    SiteMapParser parser = new SiteMapParser(true);
    parser.setStrictNamespace(true);
    parser.enableExtension(Extension.LINKS);
    return parser;
  }

  private static AbstractSiteMap read(ExportFile file) throws Exception {
    return parser().parseSiteMap("text/xml", file.content().get(), address(file.address().path()));
  }

  private static URL address(String path) throws Exception {
    return URI.create(BASE + path).toURL();
  }

  private static Map<String, SiteMapURL> pages(List<ExportFile> maps) throws Exception {
    Map<String, SiteMapURL> pages = new TreeMap<>();
    for (ExportFile map : maps) {
      for (SiteMapURL page : ((SiteMap) read(map)).getSiteMapUrls()) {
        assertTrue(page.isValid(), page::toString);
        pages.put(page.getUrl().toString(), page);
      }
    }
    return pages;
  }

  private static SiteMapURL page(Map<String, SiteMapURL> pages, String path) {
    SiteMapURL page = pages.get(BASE + path);
    assertTrue(page != null, path);
    return page;
  }

  private static Map<String, String> translations(SiteMapURL page) {
    Map<String, String> translations = new TreeMap<>();
    for (ExtensionMetadata one : page.getAttributesForExtension(Extension.LINKS)) {
      LinkAttributes link = (LinkAttributes) one;
      assertEquals("alternate", link.getParams().get("rel"));
      translations.put(link.getParams().get("hreflang"), link.getHref().toString());
    }
    return translations;
  }
}
