package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.output.Sites.firstBuild;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.put;
import static org.summitarchive.output.Sites.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final Map<String, String> SITE =
      Map.of(
          "index.html", "choice",
          "en/index.html", "home",
          "en/about/index.html", "about",
          "assets/style.1a2b.css", "body{}",
          "sitemap.xml", "<urlset/>");

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  @TempDir Path other;

  @Test
  void writesEveryFileAndAManifestOfThem() throws Exception {
    Path target = temp.resolve("new/site");
    PublishResult result = publish(target, Map.of("b/index.html", "é", "a.css", ""));

    String lines =
        """
        summit-archive manifest 1
        0\ta.css
        2\tb/index.html
        """;
    assertEquals(
        Map.of(
            ".summit-archive", "folder",
            ".summit-archive/lock", "",
            ".summit-archive/manifest",
                lines + "crc32 " + ChecksummedLines.crc32(lines.getBytes(UTF_8)) + "\n",
            "a.css", "",
            "b", "folder",
            "b/index.html", "é"),
        tree(target));
    assertEquals(new PublishResult(2, 0, 0), result);
  }

  @Test
  void changesInTheOrderInWhichLinksHold() throws Exception {
    publish(temp, Map.of("old/index.html", "old", "gone", ""));
    FaultyDisk disk = FaultyDisk.none(temp);
    List<PlannedFile> files =
        List.of(
            Sites.planned("sitemap.xml", "<urlset/>"),
            Sites.planned("en/index.html", "home"),
            Sites.planned("gone/index.html", "a folder in a file's place"),
            Sites.planned("assets/a.css", "body{}"));
    new Publisher(disk, 1).publish(temp, files);

    assertEquals(
        List.of(
            "write .summit-archive/.journal.summit-archive-tmp",
            "rename to .summit-archive/journal",
            "delete gone",
            "create en",
            "create gone",
            "create assets",
            "write assets/.a.css.summit-archive-tmp",
            "rename to assets/a.css",
            "write en/.index.html.summit-archive-tmp",
            "rename to en/index.html",
            "write gone/.index.html.summit-archive-tmp",
            "rename to gone/index.html",
            "write .sitemap.xml.summit-archive-tmp",
            "rename to sitemap.xml",
            "delete old/index.html",
            "delete old",
            "write .summit-archive/.manifest.summit-archive-tmp",
            "rename to .summit-archive/manifest",
            "delete .summit-archive/journal"),
        disk.log().stream()
            .filter(line -> line.matches("(write|rename|delete|create) .*"))
            .toList());
  }

  @Test
  void filesOfOthersSurvive() throws Exception {
    put(temp, "CNAME", "archive.example");
    put(temp, "old/notes.txt", "mine");
    put(temp, ".git/HEAD", "ref");
    put(temp, ".summit-archive/notes", "mine too");
    publish(temp, Map.of("old/index.html", "1", "other/index.html", "1"));
    PublishResult result = publish(temp, SITE);

    assertEquals(2, result.removed());
    assertEquals(
        firstBuild(
            other.resolve("first"),
            Map.of(
                "CNAME", "archive.example",
                "old/notes.txt", "mine",
                ".git/HEAD", "ref",
                ".summit-archive/notes", "mine too"),
            SITE),
        tree(temp));
  }

  @Test
  void foldersThatBecameEmptyGo() throws Exception {
    publish(temp, Map.of("a/b/c/index.html", "1", "a/d/index.html", "1"));
    publish(temp, Map.of("a/d/index.html", "1"));
    assertFalse(Files.exists(temp.resolve("a/b")));
    publish(temp, Sites.NONE);
    assertFalse(Files.exists(temp.resolve("a")));
    assertEquals(firstBuild(temp.resolve("first"), Map.of(), Sites.NONE).keySet().size(), 3);
  }

  @Test
  void whatIsUnchangedKeepsItsTime() throws Exception {
    publish(temp, SITE);
    for (String path : List.of("index.html", "en/index.html", ".summit-archive/manifest")) {
      Files.setLastModifiedTime(temp.resolve(path), LONG_AGO);
    }
    assertEquals(new PublishResult(0, 5, 0), publish(temp, SITE));
    for (String path : List.of("index.html", "en/index.html", ".summit-archive/manifest")) {
      assertEquals(LONG_AGO, Files.getLastModifiedTime(temp.resolve(path)), path);
    }
  }

  @Test
  void whatSomeoneChangedOrDeletedIsMended() throws Exception {
    publish(temp, SITE);
    var before = tree(temp);
    Files.writeString(temp.resolve("index.html"), "chXice");
    Files.writeString(temp.resolve("sitemap.xml"), "longer than it was");
    Files.delete(temp.resolve("en/about/index.html"));
    Files.delete(temp.resolve("en/about"));
    Files.delete(temp.resolve(".summit-archive/lock"));

    assertEquals(new PublishResult(3, 2, 0), publish(temp, SITE));
    assertEquals(before, tree(temp));
  }

  @Test
  void aLinkInPlaceOfAFileIsReplacedNotFollowed() throws Exception {
    Path site = temp.resolve("site");
    publish(site, Map.of("a.html", "old", "b.html", "old"));
    put(temp, "outside.txt", "old");
    for (String path : List.of("a.html", "b.html")) {
      Files.delete(site.resolve(path));
      Files.createSymbolicLink(site.resolve(path), temp.resolve("outside.txt"));
    }
    publish(site, Map.of("a.html", "new"));

    assertEquals("new", Files.readString(site.resolve("a.html")));
    assertFalse(Files.isSymbolicLink(site.resolve("a.html")));
    assertFalse(Files.exists(site.resolve("b.html")));
    assertEquals("old", Files.readString(temp.resolve("outside.txt")));
  }

  @Test
  void nothingIsRemovedThroughALink() throws Exception {
    Path site = temp.resolve("site");
    publish(site, Map.of("en/index.html", "home", "index.html", "choice"));
    put(temp, "outside/index.html", "mine");
    Files.delete(site.resolve("en/index.html"));
    Files.delete(site.resolve("en"));
    Files.createSymbolicLink(site.resolve("en"), temp.resolve("outside"));

    publish(site, Map.of("index.html", "choice"));
    assertEquals("mine", Files.readString(temp.resolve("outside/index.html")));
    assertEquals("link to " + temp.resolve("outside"), tree(site).get("en"));
  }

  @Test
  void theFolderItselfMayBeALink() throws Exception {
    Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real"));
    publish(temp.resolve("link"), SITE);
    assertEquals("choice", Files.readString(temp.resolve("real/index.html")));
  }

  @Test
  void filesAndFoldersChangePlaces() throws Exception {
    Map<String, String> one = Map.of("a", "file", "b/c/d", "deep", "b/e", "flat");
    Map<String, String> other = Map.of("a/x/y", "deep", "a/z", "flat", "b", "file");
    publish(temp.resolve("site"), one);
    publish(temp.resolve("site"), other);
    assertEquals(firstBuild(temp.resolve("first"), Map.of(), other), tree(temp.resolve("site")));
  }

  @Test
  void aNameMayChangeItsCase() throws Exception {
    publish(temp.resolve("site"), Map.of("Lu-Wei.html", "same"));
    FaultyDisk disk = FaultyDisk.none(temp.resolve("site"));
    new Publisher(disk, 1).publish(temp.resolve("site"), Sites.plan(Map.of("lu-wei.html", "same")));

    assertTrue(
        disk.log().indexOf("delete Lu-Wei.html") < disk.log().indexOf("rename to lu-wei.html"),
        disk.log()::toString);
    assertEquals(
        firstBuild(temp.resolve("first"), Map.of(), Map.of("lu-wei.html", "same")),
        tree(temp.resolve("site")));
  }

  @Test
  void permissionsAreTheUsualOnes() throws Exception {
    Path usual = Files.createFile(temp.resolve("usual"));
    publish(temp.resolve("site"), SITE);
    assertEquals(
        Files.getPosixFilePermissions(usual),
        Files.getPosixFilePermissions(temp.resolve("site/en/index.html")));
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws Exception {
    List<PlannedFile> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(Sites.planned("en/" + i + "/index.html", "page " + i));
    }
    new Publisher(1).publish(temp.resolve("one"), files);
    PublishResult result = new Publisher(8).publish(temp.resolve("eight"), files);
    assertEquals(new PublishResult(200, 0, 0), result);
    assertEquals(tree(temp.resolve("one")), tree(temp.resolve("eight")));
  }

  @Test
  void aLargeFileIsWrittenAndComparedWhole() throws Exception {
    byte[] large = new byte[3 * 1024 * 1024 + 5];
    large[large.length - 1] = 1;
    List<PlannedFile> files = List.of(new PlannedFile("large", Phase.ASSETS, () -> large));
    new Publisher(1).publish(temp, files);
    assertEquals(-1, Files.mismatch(temp.resolve("large"), Files.write(temp.resolve("b"), large)));
    assertEquals(new PublishResult(0, 1, 0), new Publisher(1).publish(temp, files));
    large[large.length - 1] = 2;
    assertEquals(new PublishResult(1, 0, 0), new Publisher(1).publish(temp, files));
  }

  @Test
  void aBugInAPageComesOutAsItIsAndTheNextBuildRecovers() throws Exception {
    publish(temp.resolve("site"), Map.of("old.html", "old"));
    IllegalStateException bug = new IllegalStateException("a bug in a template");
    PlannedFile broken =
        new PlannedFile(
            "sitemap.xml",
            Phase.INDEXES,
            () -> {
              throw bug;
            });
    List<PlannedFile> files = new ArrayList<>(List.of(broken));
    files.add(Sites.planned("draft.html", "not wanted later"));

    assertSame(
        bug,
        assertThrows(
            IllegalStateException.class,
            () -> new Publisher(2).publish(temp.resolve("site"), files)));
    assertTrue(Files.exists(temp.resolve("site/draft.html")));
    publish(temp.resolve("site"), SITE);
    assertEquals(firstBuild(temp.resolve("first"), Map.of(), SITE), tree(temp.resolve("site")));
  }

  @Test
  void everyFileIsTold() throws Exception {
    List<String> told = new ArrayList<>();
    new Publisher(1).publish(temp, Sites.plan(SITE), (path, file) -> told.add(path));
    List<String> all = new ArrayList<>(SITE.keySet());
    all.add(".summit-archive/manifest");
    assertEquals(all.stream().sorted().toList(), told.stream().sorted().toList());
  }
}
