package org.summitarchive.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.summitarchive.archive.Archive;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/**
 * The site map, as sitemaps.org has it, with the translations of each page. Only pages that are in
 * the language they claim to be are listed.
 */
final class SiteMaps {

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Archive archive;
  private final URI base;
  private final Limits limits;
  private final int longestPath;

  /**
   * How much one file may hold.
   *
   * @param bytes compared with more than a file can have, so that it never has too many
   */
  record Limits(int addresses, long bytes) {
    static final Limits OF_THE_PROTOCOL = new Limits(50_000, 50L * 1024 * 1024);
  }

  SiteMaps(Archive archive, Limits limits) {
    this.archive = archive;
    this.base = archive.config().baseUrl();
    this.limits = limits;
    this.longestPath =
        archive.config().languages().all().stream()
            .mapToInt(language -> language.path().length())
            .max()
            .orElse(0);
  }

  /** One map, or an index and the maps that it names. */
  List<ExportFile> files(SitePlan plan) {
    if (fits(plan)) {
      return List.of(map(Permalinks.SITEMAP, () -> parts(plan).get(0)));
    }
    List<List<SitePage>> parts = parts(plan);
    if (parts.size() == 1) {
      return List.of(map(Permalinks.SITEMAP, () -> parts.get(0)));
    }
    List<ExportFile> files = new ArrayList<>();
    for (List<SitePage> part : parts) {
      files.add(map(Permalinks.sitemap(files.size() + 1), () -> part));
    }
    List<Address> maps = files.stream().map(ExportFile::address).toList();
    files.add(ExportFile.text(Permalinks.SITEMAP, () -> index(maps)));
    return files;
  }

  /** Whether one map holds all pages for certain, which is quicker to tell than which it lists. */
  private boolean fits(SitePlan plan) {
    long languages = archive.config().languages().all().size();
    long bytes = 0;
    for (SitePage page : plan.pages()) {
      bytes += mostBytes(page, languages);
    }
    return plan.pages().size() <= limits.addresses() && bytes <= limits.bytes();
  }

  private List<List<SitePage>> parts(SitePlan plan) {
    List<List<SitePage>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    List<Long> sizes = Workers.map(plan.pages(), this::size);
    long bytes = 0;
    for (int i = 0; i < sizes.size(); i++) {
      long size = sizes.get(i);
      if (size > 0) {
        List<SitePage> last = parts.get(parts.size() - 1);
        if (last.size() == limits.addresses() || bytes + size > limits.bytes()) {
          last = new ArrayList<>();
          parts.add(last);
          bytes = 0;
        }
        last.add(plan.pages().get(i));
        bytes += size;
      }
    }
    return parts;
  }

  /** In bytes, at most; 0 where the page is not listed. */
  private long size(SitePage page) {
    Translations same = Translations.of(page, archive);
    return same.listed() ? mostBytes(page, same.alternates().size()) : 0;
  }

  /** A page's versions differ in the language's path only; markup is under 80 bytes a line. */
  private long mostBytes(SitePage page, long alternates) {
    long address = page.address().absolute(base).length();
    return (address + longestPath + 100) * (alternates + 2);
  }

  private ExportFile map(Address address, Supplier<List<SitePage>> pages) {
    return ExportFile.text(address, () -> SiteMap.of(archive, pages.get()));
  }

  private String index(List<Address> maps) {
    Xml xml = new Xml(1000).open("sitemapindex", "xmlns", NAMESPACE);
    maps.forEach(map -> xml.open("sitemap").leaf("loc", map.absolute(base)).close());
    return xml.finish();
  }
}
