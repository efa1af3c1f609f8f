package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.cache.Stamp;

/** What becomes of a site between the look at it and the publishing, which may be far apart. */
class PublishedSiteTest {

  @TempDir Path temp;
  private final Map<String, Stamp> left = new HashMap<>();
  private Path site;
  private PublishedSite seen;

  @BeforeEach
  void publishAndLook() throws PublishException {
    site = temp.resolve("site");
    List<PlannedFile> files = Sites.plan(Map.of("a.html", "one", "b/c.html", "same"));
    new Publisher(1).publish(site, files, left::put);
    seen = PublishedSite.look(site, left);
    assertTrue(seen.isAsLeft());
  }

  @Test
  void whatNobodyTouchedIsKept() throws Exception {
    assertEquals(new PublishResult(0, 2, 0), publish());
  }

  @Test
  void whatAnotherBuildWroteIsWrittenAnew() throws Exception {
    Sites.publish(site, Map.of("a.html", "two", "b/c.html", "same"));
    assertEquals(new PublishResult(1, 1, 0), publish());
    assertEquals("one", Files.readString(site.resolve("a.html")));
  }

  @Test
  void aSiteThatIsGoneIsMadeAnew() throws Exception {
    try (Stream<Path> all = Files.walk(site)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertEquals(new PublishResult(2, 0, 0), publish());
  }

  @Test
  void aFileThatSomebodyChangedIsSeen() throws IOException {
    Files.writeString(site.resolve("b/c.html"), "mine");
    assertFalse(PublishedSite.look(site, left).isAsLeft());
  }

  @Test
  void aFileIsReplacedWhileTheOthersStay() throws Exception {
    Map<String, Stamp> told = new HashMap<>();
    assertEquals(Optional.of(new PublishResult(1, 1, 0)), amend("a.html", told::put));
    assertEquals("new", Files.readString(site.resolve("a.html")));
    assertEquals(left.keySet(), told.keySet());
    assertTrue(PublishedSite.look(site, told).isAsLeft());
    assertEquals(
        new PublishResult(0, 2, 0),
        new Publisher(1).publish(site, Sites.plan(Map.of("a.html", "new", "b/c.html", "same"))));
  }

  @Test
  void nothingIsReplacedWhereAnotherBuildWas() throws Exception {
    Sites.publish(site, Map.of("a.html", "two", "b/c.html", "same"));
    assertEquals(Optional.empty(), amend("a.html", (path, stamp) -> {}));
    assertEquals("two", Files.readString(site.resolve("a.html")));
  }

  @Test
  void nothingIsAddedToASiteThatStays() throws Exception {
    assertEquals(Optional.empty(), amend("b/d.html", (path, stamp) -> {}));
    assertFalse(Files.exists(site.resolve("b/d.html")));
  }

  @Test
  void twoFilesOfOneAddressAreNoSite() {
    PlannedFile one = kept("a.html", "one", Phase.PAGES);
    List<PlannedFile> files = List.of(one, kept("b/c.html", "same", Phase.PAGES), one);
    Publisher publisher = new Publisher(1);
    assertThrows(
        IllegalArgumentException.class,
        () -> publisher.publish(site, files, seen, (path, stamp) -> {}));
  }

  private Optional<PublishResult> amend(String file, Watcher watcher) throws PublishException {
    return new Publisher(1).amend(site, Sites.plan(Map.of(file, "new")), seen, watcher);
  }

  /** As a build does that knows both files and would make them as they were. */
  private PublishResult publish() throws PublishException {
    List<PlannedFile> files =
        List.of(kept("a.html", "one", Phase.PAGES), kept("b/c.html", "same", Phase.PAGES));
    return new Publisher(1).publish(site, files, seen, (path, stamp) -> {});
  }

  private PlannedFile kept(String path, String content, Phase phase) {
    return new PlannedFile(
        path, phase, () -> content.getBytes(UTF_8), Optional.ofNullable(left.get(path)));
  }
}
