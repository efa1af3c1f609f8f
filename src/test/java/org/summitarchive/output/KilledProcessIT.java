package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.output.Sites.put;
import static org.summitarchive.output.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build's process is killed, as {@code kill -9} does, at moments nobody chose. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledProcessIT {

  private static final int KILLS = 40;

  @TempDir Path temp;

  @Test
  void leavesWholeFilesAndTheNextBuildCleansUp() throws Exception {
    Path site = temp.resolve("site");
    put(site, "pages/foreign.txt", "mine");
    Random random = new Random(20251106);
    int unfinished = 0;
    for (int i = 0; i < KILLS; i++) {
      kill(site, 1 + i * 1000, random.nextInt(150));
      unfinished += Files.exists(site.resolve(SitePaths.JOURNAL)) ? 1 : 0;
      assertAllWhole(site);
      if (i % 4 == 3) {
        assertNextBuildCleansUp(site, i);
      }
    }
    assertTrue(unfinished > KILLS / 4, "killed while it changed the site: " + unfinished);
  }

  /** Lets the process begin before the wait begins. */
  private static void kill(Path site, int version, int milliseconds) throws Exception {
    Process build = BuildProcess.start(site, version);
    try {
      waitFor(() -> hasBegun(site, version) || !build.isAlive());
      Thread.sleep(milliseconds);
      assertTrue(build.isAlive(), () -> output(build));
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  /** A busy machine may show nothing of the first version, but something of a later one. */
  private static boolean hasBegun(Path site, int version) {
    String[] names = site.toFile().list((folder, name) -> name.startsWith(BuildProcess.OWN));
    return Stream.of(Objects.requireNonNull(names))
        .mapToInt(name -> Integer.parseInt(name.substring(BuildProcess.OWN.length())))
        .anyMatch(found -> found >= version);
  }

  private static void waitFor(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(1);
    }
  }

  private static String output(Process build) {
    try {
      return new String(build.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void assertAllWhole(Path site) throws IOException {
    for (Map.Entry<String, String> file : tree(site).entrySet()) {
      if (file.getKey().endsWith("/index.html")) {
        assertTrue(BuildProcess.isWhole(file.getValue()), file.getKey());
      }
    }
  }

  private void assertNextBuildCleansUp(Path site, int round) throws Exception {
    Path first = temp.resolve("first-" + round);
    put(first, "pages/foreign.txt", "mine");
    new Publisher(2).publish(first, BuildProcess.site(round));
    new Publisher(2).publish(site, BuildProcess.site(round));
    assertEquals(tree(first), tree(site));
  }

  @Test
  void twoProcessesDoNotBuildIntoOneFolder() throws Exception {
    Path site = temp.resolve("site");
    Process build = BuildProcess.start(site, 1);
    try {
      waitFor(() -> Files.exists(site.resolve(SitePaths.JOURNAL)) || !build.isAlive());
      assertTrue(build.isAlive(), () -> output(build));
      PublishException told = assertThrows(PublishException.class, () -> publishSoon(site));
      assertEquals("another build is publishing to `" + site + "`", told.getMessage());
    } finally {
      build.destroyForcibly().waitFor();
    }
    new Publisher(2).publish(site, BuildProcess.site(1));
    assertFalse(Files.exists(site.resolve(SitePaths.JOURNAL)));
  }

  /** The other process lets go between two builds, if only for a moment. */
  private static void publishSoon(Path site) throws PublishException {
    for (int i = 0; i < 20; i++) {
      new Publisher(1).publish(site, BuildProcess.site(1));
    }
  }
}
