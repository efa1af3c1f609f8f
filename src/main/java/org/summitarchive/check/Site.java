package org.summitarchive.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Every page of a site, by its file, sorted. */
final class Site {

  private final TreeMap<String, PageFacts> pages = new TreeMap<>();

  private Site() {}

  static Site of(List<PageFacts> pages) {
    Site site = new Site();
    pages.forEach(page -> site.pages.put(page.file(), page));
    return site;
  }

  Collection<PageFacts> pages() {
    return pages.values();
  }

  Optional<PageFacts> find(String file) {
    return Optional.ofNullable(pages.get(file));
  }

  long links() {
    return pages.values().stream().mapToLong(page -> page.outgoing().count()).sum();
  }
}
