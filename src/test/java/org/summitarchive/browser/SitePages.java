package org.summitarchive.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.Folders;

/**
 * The pages of a site, known from its files alone.
 *
 * @param languages the folders of the languages
 * @param all the addresses of all pages but redirects, from the site's root
 * @param samples of every kind of page the largest that stands in all languages, from the
 *     language's folder; of the lists all
 */
record SitePages(List<String> languages, List<String> all, Map<String, String> samples) {

  private static final Pattern BODY = Pattern.compile("<body class=\"page-([a-z]+)\"");
  private static final Pattern LANGUAGE = Pattern.compile("[^/]+/");

  static SitePages of(Path site) {
    SortedMap<String, String> kinds = new TreeMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (String file : Folders.tree(site).keySet()) {
      Matcher body = BODY.matcher(file.endsWith("/index.html") ? read(site.resolve(file)) : "");
      if (body.find()) {
        String page = file.substring(0, file.length() - "index.html".length());
        kinds.put(page, body.group(1));
        sizes.put(page, read(site.resolve(file)).length());
      }
    }
    List<String> languages =
        kinds.keySet().stream().filter(page -> LANGUAGE.matcher(page).matches()).toList();
    return new SitePages(languages, List.copyOf(kinds.keySet()), samples(languages, kinds, sizes));
  }

  private static Map<String, String> samples(
      List<String> languages, Map<String, String> kinds, Map<String, Integer> sizes) {
    Map<String, String> largest = new TreeMap<>();
    Map<String, Integer> most = new HashMap<>();
    for (String path : paths(languages, kinds.keySet())) {
      String page = languages.get(0) + path;
      String kind = "index".equals(kinds.get(page)) ? "index " + path : kinds.get(page);
      int size = languages.stream().mapToInt(language -> sizes.get(language + path)).sum();
      if (most.merge(kind, size, Math::max) == size) {
        largest.put(kind, path);
      }
    }
    return largest;
  }

  /** The paths that stand in every language. */
  private static List<String> paths(List<String> languages, Set<String> pages) {
    String first = languages.get(0);
    return pages.stream()
        .filter(page -> page.startsWith(first))
        .map(page -> page.substring(first.length()))
        .filter(path -> languages.stream().allMatch(language -> pages.contains(language + path)))
        .toList();
  }

  /** One page of every kind in every language. */
  List<String> everyKind() {
    List<String> pages = new ArrayList<>();
    languages.forEach(language -> samples.values().forEach(path -> pages.add(language + path)));
    return pages;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
