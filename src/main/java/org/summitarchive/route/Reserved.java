package org.summitarchive.route;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitarchive.model.ItemId;

/** Addresses that the site keeps for itself, whether or not it uses them today. */
final class Reserved {

  private static final Set<String> FOLDERS = Set.of("data", "assets", "search", "corrections");

  /** The folders of the kinds whose indexes may be split by letter. */
  private static final Set<String> INDEXES =
      Set.of("forums", "speakers", "organisations", "documents", "topics", "sources");

  private static final Set<String> FILES =
      Set.of("feed.atom", "calendar.ics", "sitemap.xml", "robots.txt", "404.html");

  /** The parts of an index that is split by letter. */
  private static final Pattern LETTER =
      Pattern.compile("letter-(other|[a-z]|[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*+)");

  private Reserved() {}

  /** Whether an item's page would stand where its index has, or may one day have, a part. */
  static boolean isReserved(ItemId id) {
    return INDEXES.contains(id.kind().folder()) && LETTER.matcher(id.local()).matches();
  }

  /**
   * Whether an old address lies where the site's own pages and files do.
   *
   * @param parts of the address, without language
   */
  static boolean isReserved(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    return FOLDERS.contains(parts.get(0))
        || parts.stream().anyMatch(FILES::contains)
        || isLetter(parts.subList(0, parts.size() - 1), last);
  }

  private static boolean isLetter(List<String> index, String part) {
    return !index.isEmpty()
        && INDEXES.contains(index.get(index.size() - 1))
        && LETTER.matcher(part).matches();
  }
}
