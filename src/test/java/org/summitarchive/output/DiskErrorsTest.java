package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.summitarchive.output.Sites.firstBuild;
import static org.summitarchive.output.Sites.plan;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the disk refuses is one message that names the file and the reason. */
class DiskErrorsTest {

  private static final Map<String, String> SITE = Map.of("a.html", "a", "b/index.html", "bb");

  @TempDir Path temp;

  @Test
  void noSpace() throws Exception {
    Path site = temp.resolve("site");
    publish(site, Map.of("a.html", "old"));
    String full = "No space left on device";
    assertMessage(
        FaultyDisk.refusing(site, "write", "b/.index.html.summit-archive-tmp", full),
        "cannot write `" + site.resolve("b/index.html") + "`: no space left on device");
    assertFalse(Files.exists(site.resolve("b/.index.html.summit-archive-tmp")), "half a file");
    publish(site, SITE);
    assertEquals(firstBuild(temp.resolve("first"), Map.of(), SITE), tree(site));
  }

  @Test
  void noSpaceForTheJournal() throws Exception {
    Path site = temp.resolve("site");
    publish(site, Map.of("a.html", "old"));
    var before = tree(site);
    String full = "No space left on device";
    assertMessage(
        FaultyDisk.refusing(site, "write", ".summit-archive/.journal.summit-archive-tmp", full),
        "cannot write `" + site.resolve(".summit-archive/journal") + "`: no space left on device");
    assertEquals(before, tree(site));
  }

  @ParameterizedTest
  @CsvSource({
    "list, '', read",
    "create, '', create",
    "create, .summit-archive, create",
    "lock, .summit-archive/lock, write",
    "read, .summit-archive/manifest, read",
    "create, b, create",
    "rename to, a.html, write",
    "rename to, .summit-archive/manifest, write",
    "delete, .summit-archive/journal, remove",
  })
  void readOnly(String operation, String path, String said) {
    Path site = temp.resolve("site");
    assertMessage(
        FaultyDisk.refusing(site, operation, path, "Read-only file system"),
        "cannot " + said + " `" + site.resolve(path) + "`: read-only file system");
  }

  @Test
  void theTargetIsAFile() throws Exception {
    Path site = Files.writeString(temp.resolve("site"), "mine");
    assertMessage(
        FaultyDisk.none(site), "cannot publish to `" + site + "`: it is a file, not a folder");
    assertEquals("mine", Files.readString(site));
  }

  @Test
  void aFolderAboveTheTargetIsAFile() throws Exception {
    Files.writeString(temp.resolve("file"), "mine");
    Path site = temp.resolve("file/site");
    PublishException told = assertThrows(PublishException.class, () -> publish(site, SITE));
    assertEquals("cannot create `" + site + "`: not a folder", told.getMessage());
  }

  @Test
  void aNameThatNoFileCanHave() {
    List<PlannedFile> files = List.of(Sites.planned("a\uD800.html", ""));
    PublishException told =
        assertThrows(PublishException.class, () -> new Publisher(1).publish(temp, files));
    assertEquals(
        "cannot write `a\uD800.html` to `" + temp + "`: no file can have this name here",
        told.getMessage());
    assertEquals(0, temp.toFile().list().length);
  }

  private static void assertMessage(FaultyDisk disk, String message) {
    PublishException told =
        assertThrows(
            PublishException.class,
            () -> new Publisher(disk, 2).publish(disk.target(), plan(SITE)));
    assertEquals(message, told.getMessage());
  }
}
