package org.summitarchive.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The site map lists the pages that search engines may show, all of them and no others. */
final class SitemapCheck {

  private static final String CODE = "sitemap";
  private static final String START = "sitemap.xml";

  private final SiteFolder folder;
  private final Site site;
  private final Links links;
  private final Findings findings;

  SitemapCheck(SiteFolder folder, Site site, Links links, Findings findings) {
    this.folder = folder;
    this.site = site;
    this.links = links;
    this.findings = findings;
  }

  /** A site may have no site map; the choice of language need not be on it. */
  void run() {
    if (folder.has(START)) {
      Set<String> listed = new HashSet<>();
      if (read(START, listed, new HashSet<>())) {
        site.pages().stream()
            .filter(page -> !page.file().equals("index.html"))
            .filter(page -> belongs(page) && !listed.contains(page.file()))
            .forEach(this::unlisted);
      }
    }
  }

  /** Whether the whole map could be read. */
  private boolean read(String file, Set<String> listed, Set<String> seen) {
    if (!seen.add(file)) {
      return true;
    }
    Sitemap map = Sitemap.parse(folder.read(file));
    map.mistake().ifPresent(line -> error(Spot.of(file), "`" + file + "` is not XML", line));
    boolean whole = map.mistake().isEmpty();
    for (String address : map.maps()) {
      whole &=
          links.ofAddress(address) instanceof Target.Inside in
              ? read(in.file(), listed, seen)
              : lost(file, address);
    }
    map.pages().forEach(address -> list(file, address, listed));
    map.translations().stream()
        .filter(address -> !(links.ofAddress(address) instanceof Target.Inside))
        .forEach(address -> lost(file, address));
    return whole;
  }

  private void list(String file, String address, Set<String> listed) {
    if (!(links.ofAddress(address) instanceof Target.Inside inside)) {
      lost(file, address);
    } else {
      listed.add(inside.file());
      if (site.find(inside.file()).filter(page -> !belongs(page)).isPresent()) {
        error(
            Spot.of(file),
            "`" + inside.file() + "` is listed, but not canonical",
            "list the canonical page only");
      }
    }
  }

  private boolean lost(String file, String address) {
    error(
        Spot.of(file),
        "`" + address + "` leads to no page of the site",
        "publish the page, or list it no more");
    return false;
  }

  private void unlisted(PageFacts page) {
    error(Spot.of(page.file()), "the page is not in `sitemap.xml`", "list it there");
  }

  private boolean belongs(PageFacts page) {
    PageFacts.Head head = page.head();
    List<PageFacts.Address> canonicals = head.canonicals();
    return head.role() == Role.PAGE
        && head.indexed()
        && canonicals.size() == 1
        && links.ofAddress(canonicals.get(0).href()) instanceof Target.Inside inside
        && inside.file().equals(page.file());
  }

  private void error(Spot spot, String message, String hint) {
    findings.error(spot, CODE, message, hint);
  }
}
