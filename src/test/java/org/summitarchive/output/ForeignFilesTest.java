package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.put;
import static org.summitarchive.output.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no build wrote is never overwritten: all of it is named, and nothing is changed. */
class ForeignFilesTest {

  @TempDir Path temp;

  @Test
  void allAreNamed() throws Exception {
    put(temp, "index.html", "mine");
    put(temp, "en/index.html", "mine");
    put(temp, "en/other.html", "not in the way");
    assertRefused(
        Map.of("index.html", "mine", "en/index.html", "home", "en/about.html", "about"),
        "en/index.html",
        "index.html");
  }

  @Test
  void besideAnEarlierBuildToo() throws Exception {
    publish(temp, Map.of("index.html", "choice"));
    put(temp, "en/index.html", "mine");
    assertRefused(Map.of("en/index.html", "home", "zh/index.html", "home"), "en/index.html");
  }

  @Test
  void aFileWhereAFolderMustBe() throws Exception {
    put(temp, "en", "mine");
    assertRefused(Map.of("en/about/index.html", "about"), "en");
  }

  @Test
  void aFolderWhereAFileMustBe() throws Exception {
    Files.createDirectory(temp.resolve("index.html"));
    assertRefused(Map.of("index.html", "choice"), "index.html");
  }

  @Test
  void foreignThingsInAFolderOfOursWhereAFileMustBe() throws Exception {
    publish(temp, Map.of("a/b/c", "ours", "a/d", "ours"));
    put(temp, "a/b/mine", "mine");
    put(temp, "a/folder/mine", "mine");
    assertRefused(Map.of("a", "file"), "a/b/mine", "a/folder");
  }

  @Test
  void aLinkWhereAFolderMustBeIsNotFollowed() throws Exception {
    Path site = temp.resolve("site");
    publish(site, Map.of("en/index.html", "home"));
    Files.delete(site.resolve("en/index.html"));
    Files.delete(site.resolve("en"));
    Files.createSymbolicLink(site.resolve("en"), Files.createDirectory(temp.resolve("outside")));
    assertRefused(site, Map.of("en/index.html", "home"), "en");
  }

  @Test
  void aLinkWhereAFileMustBe() throws Exception {
    Files.createSymbolicLink(temp.resolve("index.html"), Path.of("nowhere"));
    assertRefused(Map.of("index.html", "choice"), "index.html");
  }

  @Test
  void aLinkForTheControlFolder() throws Exception {
    Path site = Files.createDirectory(temp.resolve("site"));
    Files.createDirectory(temp.resolve("outside"));
    Files.createSymbolicLink(site.resolve(".summit-archive"), temp.resolve("outside"));
    assertRefused(site, Map.of("index.html", "choice"), ".summit-archive");
  }

  @Test
  void theReservedNameOfAFileThatMustBeWritten() throws Exception {
    put(temp, ".index.html.summit-archive-tmp", "mine");
    assertRefused(Map.of("index.html", "choice"), ".index.html.summit-archive-tmp");
  }

  @Test
  void theManifestIsLost() throws Exception {
    publish(temp, Map.of("index.html", "choice"));
    Files.delete(temp.resolve(".summit-archive/manifest"));
    assertRefused(Map.of("index.html", "choice"), "index.html");
  }

  @Test
  void aNameInOtherCaseWhereTheDiskTakesThemForOne() throws Exception {
    put(temp, "README.html", "mine");
    Map<String, String> site = Map.of("readme.html", "ours");
    PublishException told =
        assertThrows(
            PublishException.class,
            () -> new Publisher(FaultyDisk.ignoringCase(temp), 1).publish(temp, Sites.plan(site)));
    assertEquals(
        "no build wrote `" + temp.resolve("README.html") + "`, and the site needs the place",
        told.getMessage());
    publish(temp, site);
    assertEquals("mine", tree(temp).get("README.html"));
  }

  private void assertRefused(Map<String, String> site, String... named) throws IOException {
    assertRefused(temp, site, named);
  }

  private static void assertRefused(Path target, Map<String, String> site, String... named)
      throws IOException {
    var before = tree(target);
    PublishException refused = assertThrows(PublishException.class, () -> publish(target, site));
    String names =
        List.of(named).stream()
            .map(name -> "`" + target.resolve(name) + "`")
            .collect(Collectors.joining(", "));
    assertEquals(
        "no build wrote " + names + ", and the site needs the place", refused.getMessage());
    assertEquals(
        "move away what you want to keep, delete the rest, then build again", refused.hint());
    assertEquals(before, tree(target));
  }
}
