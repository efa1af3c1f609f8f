package org.summitarchive.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site in a temporary folder, whole to begin with: a choice of language, two homes, one forum in
 * both languages, an old address of it, and what a server shows for addresses that do not exist.
 */
final class TinySite {

  static final String BASE = "https://example.org/summit/";

  private final Path folder;
  private final Map<String, String> files = new TreeMap<>();

  TinySite(Path folder) {
    this.folder = folder;
    put(
        "index.html",
        page("en", "index.html", "<a href='zh/' lang=zh-Hans>中文</a><a href='en/'>En</a>", HOMES));
    put(
        "zh/index.html",
        page("zh-Hans", "zh/", "<a href='../en/'>English</a><a href=forum/>论坛</a>", HOMES));
    put(
        "en/index.html",
        page("en", "en/", "<a href='../zh/' lang=zh-Hans>中文</a><a href='forum/#who'>F</a>", HOMES));
    put(
        "zh/forum/index.html",
        page("zh-Hans", "zh/forum/", "<p id=who><img src='../../a.svg' alt=''>", FORUMS));
    put(
        "en/forum/index.html",
        page("en", "en/forum/", "<p id=who><a href='../old/'>Old</a>", FORUMS));
    put(
        "en/old/index.html",
        "<!doctype html>\n<html lang=en><title>Moved</title>\n"
            + "<meta http-equiv=refresh content='0; url=../forum/'><a href='../forum/'>On</a>");
    put(
        "404.html",
        "<!doctype html>\n<html lang=en><title>Not found</title>\n"
            + "<h1>Not found</h1><a href='/summit/en/'>Home</a>");
    put("a.svg", "<svg/>");
    put(".summit-archive/manifest", "not published");
  }

  static final String HOMES =
      alternate("zh-Hans", "zh/") + alternate("en", "en/") + alternate("x-default", "");
  static final String FORUMS =
      alternate("zh-Hans", "zh/forum/")
          + alternate("en", "en/forum/")
          + alternate("x-default", "zh/forum/");

  static String alternate(String tag, String path) {
    return "<link rel=alternate hreflang=" + tag + " href='" + BASE + path + "'>\n";
  }

  static String page(String lang, String path, String body, String alternates) {
    return "<!doctype html>\n<html lang="
        + lang
        + "><title>T</title>\n<link rel=canonical href='"
        + BASE
        + path
        + "'>\n"
        + alternates
        + "<h1>T</h1>\n"
        + body
        + "\n";
  }

  TinySite put(String file, String text) {
    files.put(file, text);
    return this;
  }

  TinySite remove(String file) {
    files.remove(file);
    return this;
  }

  /** Changes a text of a file that must be there. */
  TinySite change(String file, String from, String to) {
    String text = files.getOrDefault(file, "");
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    return put(file, text.replace(from, to));
  }

  /** Adds to the end of the English forum, on line 8. */
  TinySite add(String html) {
    return change("en/forum/index.html", "Old</a>\n", "Old</a>\n" + html + "\n");
  }

  CheckReport check() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return SiteChecker.check(Path.of(""), folder, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each finding on one line, its hint after an arrow. */
  List<String> findings() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return check().findings().stream()
        .map(
            d ->
                d.position().toString().replace(prefix, "")
                    + ": "
                    + d.severity().word()
                    + ": "
                    + d.message()
                    + " ["
                    + d.code()
                    + "] -> "
                    + d.hint())
        .toList();
  }
}
