package org.summitarchive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.page.SitePlan;

/** A site of more addresses than one map may hold. */
class LargeSiteMapIT {

  private static final int MOST_ADDRESSES = 50_000;

  @Test
  void hasAnIndexOfMaps() throws Exception {
    Archive archive =
        LinkedArchive.of(
                IntStream.range(0, MOST_ADDRESSES / 2)
                    .mapToObj(number -> ItemFixture.speaker("s" + number))
                    .toArray(ItemFixture[]::new))
            .archive();
    SitePlan plan = SitePlan.of(archive);
    List<ExportFile> files = new SiteMaps(archive, SiteMaps.Limits.OF_THE_PROTOCOL).files(plan);
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
        files.stream().map(file -> file.address().path()).toList());
    assertEquals(2, ((SiteMapIndex) read(files.get(2))).getSitemaps().size());
    Set<String> first = pages(files.get(0));
    Set<String> rest = pages(files.get(1));
    assertEquals(MOST_ADDRESSES, first.size());
    assertTrue(!rest.isEmpty() && Collections.disjoint(first, rest));
    assertTrue(rest.contains("https://example.org/archive/zh/speakers/s9999/"));
  }

  private static Set<String> pages(ExportFile map) throws Exception {
    Set<String> pages = new HashSet<>();
    ((SiteMap) read(map)).getSiteMapUrls().forEach(page -> pages.add(page.getUrl().toString()));
    return pages;
  }

  private static AbstractSiteMap read(ExportFile file) throws Exception {
    return new SiteMapParser(true)
        .parseSiteMap(
            "text/xml",
            file.content().get(),
            URI.create("https://example.org/archive/" + file.address().path()).toURL());
  }
}
