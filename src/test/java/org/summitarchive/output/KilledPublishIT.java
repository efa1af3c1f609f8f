package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.output.Sites.firstBuild;
import static org.summitarchive.output.Sites.plan;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.put;
import static org.summitarchive.output.Sites.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is killed at each of its operations in turn; then another one runs to its end. */
class KilledPublishIT {

  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old choice of language",
          "en/index.html", "home, unchanged",
          "en/gone/index.html", "goes",
          "place", "a file, later a folder",
          "other/deep/x", "a folder, later a file",
          "sitemap.xml", "old sitemap");

  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new choice of language",
          "en/index.html", "home, unchanged",
          "en/more/index.html", "comes",
          "place/index.html", "was a file",
          "other", "was a folder",
          "assets/a.css", "comes too",
          "sitemap.xml", "new sitemap");

  private static final Map<String, String> FOREIGN =
      Map.of("CNAME", "mine", "en/gone/notes.txt", "mine", ".git/HEAD", "mine");

  /** Of a build of the new site over the old one. */
  private static final int OPERATIONS = 39;

  @TempDir Path temp;

  @Test
  void theNextBuildOfTheSameSiteFinishesIt() throws Exception {
    assertEquals(OPERATIONS, killEverywhere(NEW));
  }

  @Test
  void theNextBuildOfTheOldSiteUndoesIt() throws Exception {
    assertEquals(OPERATIONS, killEverywhere(OLD));
  }

  @Test
  void theNextBuildOfAnotherSiteCleansUp() throws Exception {
    assertEquals(OPERATIONS, killEverywhere(Map.of("other/index.html", "home", "place", "file")));
  }

  @Test
  void aFirstBuildCanBeKilledToo() throws Exception {
    SortedMap<String, String> expected = firstBuild(temp.resolve("first"), Map.of(), OLD);
    boolean killed = true;
    for (int operation = 1; killed; operation++) {
      Path site = temp.resolve("site-" + operation);
      killed = kill(site, NEW, operation);
      publish(site, OLD);
      assertEquals(expected, tree(site), "killed at operation " + operation);
    }
  }

  @Test
  void theNextBuildCanBeKilledToo() throws Exception {
    SortedMap<String, String> expected = firstBuild(temp.resolve("first"), FOREIGN, NEW);
    for (int first = 8; first < 40; first += 5) {
      for (int second = 3; second < 45; second += 6) {
        Path site = temp.resolve("site-" + first + "-" + second);
        firstBuild(site, FOREIGN, OLD);
        kill(site, Map.of("place/more/index.html", "x", "index.html/x", "y"), first);
        kill(site, OLD, second);
        publish(site, NEW);
        assertEquals(expected, tree(site), "killed at " + first + ", then at " + second);
      }
    }
  }

  /** Counts the operations at which the build of the new site over the old one was killed. */
  private int killEverywhere(Map<String, String> next) throws Exception {
    SortedMap<String, String> expected = firstBuild(temp.resolve("first"), FOREIGN, next);
    int operation = 0;
    boolean killed = true;
    while (killed) {
      operation++;
      Path site = temp.resolve("site-" + operation);
      firstBuild(site, FOREIGN, OLD);
      killed = kill(site, NEW, operation);
      assertWhole(site, operation);
      publish(site, next);
      assertEquals(expected, tree(site), "killed at operation " + operation);
    }
    return operation - 1;
  }

  private static boolean kill(Path site, Map<String, String> contents, int operation)
      throws PublishException {
    try {
      new Publisher(FaultyDisk.killedAt(operation, site), 1).publish(site, plan(contents));
      return false;
    } catch (FaultyDisk.Killed e) {
      return true;
    }
  }

  /** Every file is the old or the new one, and none is missing that both sites have. */
  private static void assertWhole(Path site, int operation) throws IOException {
    SortedMap<String, String> found = tree(site);
    found.forEach(
        (path, content) ->
            assertTrue(isWhole(path, content), path + " when killed at operation " + operation));
    for (String path : OLD.keySet()) {
      assertTrue(!NEW.containsKey(path) || found.containsKey(path), path);
    }
    FOREIGN.forEach((path, content) -> assertEquals(content, found.get(path)));
  }

  private static boolean isWhole(String path, String content) {
    return content.equals("folder")
        || path.startsWith(".summit-archive/")
        || path.endsWith(".summit-archive-tmp")
        || content.equals(OLD.get(path))
        || content.equals(NEW.get(path))
        || content.equals(FOREIGN.get(path));
  }

  @Test
  void foreignFilesOfTheMeantimeSurvive() throws Exception {
    Path site = temp.resolve("site");
    kill(site, NEW, 25);
    put(site, "en/mine.txt", "mine");
    publish(site, OLD);
    assertEquals("mine", tree(site).get("en/mine.txt"));
  }
}
