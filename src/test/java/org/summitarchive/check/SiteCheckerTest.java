package org.summitarchive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckerTest {

  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void wholeSite() {
    site = new TinySite(folder);
  }

  @Test
  void aWholeSiteHasNoFindings() {
    CheckReport report = site.check();
    assertEquals(List.of(), report.findings());
    assertEquals(7, report.pages());
    assertEquals(11, report.links());
  }

  @Test
  void linksMayBeWrittenOutForReadingFromFiles() {
    site.change("index.html", "'zh/'", "'zh/index.html'")
        .change("index.html", "'en/'", "'en/index.html'")
        .change("en/index.html", "forum/#who", "./forum/index.html?from=home#who");
    assertEquals(List.of(), site.findings());
  }

  @Test
  void manyPagesThatAreNotTranslatedDoNotHideWhereTheSiteStands() {
    for (int number = 10; number < 40; number++) {
      site.put("en/a" + number + "/index.html", TinySite.page("zh-Hans", "zh/forum/", "", ""));
    }
    assertEquals(
        List.of(),
        site.findings().stream().filter(told -> !told.contains("[orphan-page]")).toList());
  }

  @Test
  void anEmptyFolderIsNoSite() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        empty + "/index.html:1:1",
        SiteChecker.check(Path.of(""), empty, null).findings().get(0).position().toString());
    assertEquals(
        "the folder has no `index.html`",
        SiteChecker.check(Path.of(""), empty, null).findings().get(0).message());
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    assertThrows(
        NotDirectoryException.class,
        () -> SiteChecker.check(Path.of(""), folder.resolve("nowhere"), null));
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThrows(NotDirectoryException.class, () -> SiteChecker.check(Path.of(""), file, null));
  }

  @Test
  void theFolderMayBeASymbolicLink() throws IOException {
    site.check();
    Path link = Files.createSymbolicLink(folder.resolve(".link"), folder);
    assertEquals(List.of(), SiteChecker.check(Path.of(""), link, null).findings());
  }

  @Test
  void findingsAreSortedAndOneDoesNotHideAnother() {
    site.change("zh/index.html", "forum/", "nowhere/")
        .add("<a href='x/'>x</a><a href='../y'>y</a>");
    assertEquals(
        List.of(
            "en/forum/index.html:9:10: error: `x/` leads to `en/forum/x/index.html`, which does not exist [broken-link] -> correct it, or publish the file",
            "en/forum/index.html:9:28: error: `../y` leads to `en/y`, which does not exist [broken-link] -> correct it, or publish the file",
            "zh/forum/index.html:1:1: error: no link leads to this page [orphan-page] -> link to it from another page, or remove it",
            "zh/index.html:8:37: error: `nowhere/` leads to `zh/nowhere/index.html`, which does not exist [broken-link] -> correct it, or publish the file"),
        site.findings());
  }

  @Test
  void ofPagesThatNothingLinksToTheFirstIsNamed() {
    String body = "<a href='../a/'>a</a> <a href='../b/'>b</a> <a href='../c/'>c</a>";
    site.put("en/a/index.html", TinySite.page("en", "en/a/", "", ""))
        .put("en/b/index.html", TinySite.page("en", "en/b/", body, ""))
        .put("en/c/index.html", TinySite.page("en", "en/c/", body, ""))
        .put("en/d/index.html", TinySite.page("en", "en/d/", "", ""));
    assertEquals(
        List.of(
            "en/b/index.html:1:1: error: no link leads to this page [orphan-page] -> link to it from another page, or remove it",
            "en/d/index.html:1:1: error: no link leads to this page [orphan-page] -> link to it from another page, or remove it"),
        site.findings());
  }

  @Test
  void aPageThatIsNotUtf8IsReadAllTheSame() throws IOException {
    site.check();
    Files.write(folder.resolve("a.html"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(
        List.of(
            "a.html:1:1: error: the page does not say its language [missing-language] -> give html its lang",
            "a.html:1:1: error: the page does not start with the doctype of HTML [missing-doctype] -> start it with <!doctype html>",
            "a.html:1:1: error: the page has no canonical address [canonical] -> name the page's own absolute address, or that of its original",
            "a.html:1:1: error: the page has no h1 [missing-heading] -> give the page its main heading",
            "a.html:1:1: error: the page has no title [missing-title] -> fill its title element",
            "a.html:1:1: error: the page is not UTF-8 [not-utf-8] -> save it as UTF-8",
            "a.html:1:1: error: no link leads to this page [orphan-page] -> link to it from another page, or remove it"),
        site.findings().stream()
            .sorted(java.util.Comparator.comparing(f -> f.replace("no link", "~")))
            .toList());
  }
}
