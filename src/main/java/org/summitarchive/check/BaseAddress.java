package org.summitarchive.check;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Where a site says that it stands. A page whose canonical address ends in the page's own path says
 * it; the first that do are asked, and most of them are believed.
 */
final class BaseAddress {

  private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#]+/[^?#]*");
  private static final int ASKED = 20;

  private BaseAddress() {}

  /** The address, ending in a slash; none where no page says. */
  static Optional<String> of(SiteFolder folder) {
    Map<String, Integer> votes = new HashMap<>();
    int said = 0;
    Iterator<String> pages = folder.pages().iterator();
    while (pages.hasNext() && said < ASKED) {
      String page = pages.next();
      Optional<String> base = said(page, folder.text(page));
      if (base.isPresent()) {
        votes.merge(base.get(), 1, Integer::sum);
        said++;
      }
    }
    return votes.keySet().stream()
        .sorted()
        .max((a, b) -> Integer.compare(votes.getOrDefault(a, 0), votes.getOrDefault(b, 0)));
  }

  static boolean isAbsolute(String address) {
    return ABSOLUTE.matcher(address).matches();
  }

  /** The address of a page below the base: folders without their {@code index.html}. */
  static String pathOf(String page) {
    return page.equals("index.html") || page.endsWith("/index.html")
        ? page.substring(0, page.length() - "index.html".length())
        : page;
  }

  private static Optional<String> said(String page, String html) {
    Element link = Jsoup.parse(html).selectFirst("link[rel=canonical]");
    String canonical = link == null ? "" : link.attr("href").strip();
    String path = pathOf(page);
    if (!isAbsolute(canonical) || !canonical.endsWith("/" + path)) {
      return Optional.empty();
    }
    return Optional.of(canonical.substring(0, canonical.length() - path.length()));
  }
}
