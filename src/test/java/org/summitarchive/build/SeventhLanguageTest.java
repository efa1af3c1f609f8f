package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.Node;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;

/** A language that nobody thought of takes content and one file of words, and no code. */
class SeventhLanguageTest {

  private static final Path JAPANESE = Path.of("src/test/resources/japanese");

  @TempDir Path temp;

  @BeforeEach
  void addJapanese() throws Exception {
    TestSite site = TestSite.copy("base", temp);
    Folders.copy(JAPANESE.resolve("content"), temp.resolve("content"));
    BuildRequest.Folders folders =
        new BuildRequest.Folders(
            temp,
            temp.resolve("content"),
            site.output(),
            Optional.of(JAPANESE.resolve("templates")));
    BuildRequest.Options options =
        new BuildRequest.Options(
            Optional.empty(), false, EnumSet.allOf(Feature.class), Optional.empty());
    BuildRequest.Reuse reuse = new BuildRequest.Reuse(temp.resolve("cache"), false);
    Diagnostics diagnostics = new Diagnostics();
    new SiteBuilder(new BuildRequest(folders, options, reuse), diagnostics).build();
    assertEquals(List.of(), diagnostics.sorted());
  }

  private String page(String address) throws Exception {
    return Files.readString(temp.resolve("site-output").resolve(address).resolve("index.html"));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void itsWordsAndDatesStandOnItsPages() throws Exception {
    String edition = page("ja/2025");
    assertTrue(edition.contains("<html lang=\"ja\" dir=\"ltr\">"), edition);
    assertTrue(edition.contains("2025年11月6日～9日"), edition);
    assertTrue(edition.contains("<a class=\"skip\" href=\"#page:content\">本文へ移動</a>"), edition);
    String forum = page("ja/2025/forums/internet-law");
    assertTrue(forum.contains("<h1>ネット法治フォーラム</h1>"), forum);
    assertTrue(forum.contains("日報、2025年11月12日、第26段落"), forum);
  }

  @Test
  void everyPageLeadsToItAndItToEveryPage() throws Exception {
    List<String> expected =
        List.of(
            "https://tiny.example/zh/speakers/zhu-yapin/",
            "https://tiny.example/en/speakers/zhu-yapin/",
            "https://tiny.example/ja/speakers/zhu-yapin/");
    for (String language : List.of("zh", "en", "ja")) {
      String page = page(language + "/speakers/zhu-yapin");
      List<String> alternates = all(page, "hreflang=\"(?:zh-Hans|en|ja)\" href=\"(https[^\"]+)\"");
      assertEquals(expected, alternates, language);
    }
  }

  @Test
  void itsNamesStandUnderTheKanaByItsOwnCollation() throws Exception {
    String speakers = page("ja/speakers");
    assertEquals(List.of("あ", "さ"), all(speakers, "<h2>(.)</h2>"));
    assertEquals(
        List.of("いとう", "シュ・ヤピン", "すずき"),
        all(speakers, "<p class=\"title\"><a href=\"[^\"]*\">([^<]+)</a></p>"));
  }

  @Test
  void itsTextsAreFoundBySearch() throws Exception {
    Node.assumeInstalled();
    Path queries = temp.resolve("queries.tsv");
    Files.writeString(queries, "ja\t論じた\nja\tシュ\nja\tﾈｯﾄ\nja\tZhu\n");
    assertEquals(
        List.of(
            "ja\t論じた\t2025/forums/internet-law/",
            "ja\tシュ\tspeakers/zhu-yapin/",
            "ja\tﾈｯﾄ\t2025/forums/internet-law/",
            "ja\tZhu\tspeakers/zhu-yapin/"),
        Node.run("search/queries.js", temp.resolve("site-output"), queries).stream()
            .map(line -> line.replaceAll("^([^\t]*\t[^\t]*\t[^\t]*).*", "$1"))
            .toList());
  }
}
