package org.summitarchive.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.output.PublishedPaths;

/**
 * What an earlier site had at addresses that were promised to last: pages, the statements on them,
 * feeds, calendars, open data. Style sheets and the index of the search are no promises.
 *
 * @param files each with the anchors of its statements, where the site itself can be read
 */
record FormerSite(SortedMap<String, SortedSet<String>> files) {

  private static final Pattern STATEMENT = Pattern.compile("id=\"(statement-[a-z0-9-]+)\"");
  private static final Pattern PASSING =
      Pattern.compile("assets/.*|sitemap[0-9-]*\\.xml|[^/]+/search/.*\\.js");

  /**
   * Reads a site's folder, or the manifest of one.
   *
   * @throws NotASiteException where it is neither
   */
  static FormerSite read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return of(SiteFolder.list(path, path));
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    List<String> published =
        PublishedPaths.read(path).orElseThrow(() -> new NotASiteException(path));
    SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    published.stream().filter(FormerSite::lasts).forEach(file -> files.put(file, new TreeSet<>()));
    return new FormerSite(files);
  }

  private static FormerSite of(SiteFolder folder) {
    SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    folder
        .files()
        .filter(FormerSite::lasts)
        .forEach(file -> files.put(file, statements(folder, file)));
    return new FormerSite(files);
  }

  private static boolean lasts(String file) {
    return !PASSING.matcher(file).matches();
  }

  private static SortedSet<String> statements(SiteFolder folder, String file) {
    SortedSet<String> anchors = new TreeSet<>();
    if (SiteFolder.isPage(file)) {
      Matcher matcher = STATEMENT.matcher(folder.text(file));
      while (matcher.find()) {
        anchors.add(matcher.group(1));
      }
    }
    return anchors;
  }
}
