package org.summitarchive.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.Folders;
import org.summitarchive.Golden;
import org.summitarchive.check.SiteChecker;
import org.summitarchive.output.PublishResult;

/**
 * Every tiny site, built twice and held against what it should be. {@code expected/} holds the
 * files that {@code expected.txt} names in patterns, else all; {@code files.txt} lists every one.
 * Fingerprints are left out, so that a change of style does not touch them.
 */
class GoldenSitesTest {

  private static final Pattern FINGERPRINT = Pattern.compile("\\.[0-9a-f]{16}\\.");
  private static final Pattern STYLE = Pattern.compile("assets/.*\\.(css|js)");

  @TempDir Path temp;

  static List<String> sites() throws IOException {
    try (Stream<Path> all = Files.list(TestSite.ALL)) {
      return all.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSecondBuildIsTheFirst(String name) throws Exception {
    TestSite site = TestSite.copy(name, temp);
    site.build();
    SortedMap<String, String> first = Folders.tree(site.output());
    site.build(temp.resolve("another"));
    Folders.assertSame(first, Folders.tree(temp.resolve("another")));
    PublishResult again = site.build().files();
    assertEquals(new PublishResult(0, again.unchanged(), 0), again);
    Folders.assertSame(first, Folders.tree(site.output()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theCheckFindsNothing(String name) throws Exception {
    TestSite site = TestSite.copy(name, temp);
    site.build();
    assertEquals(List.of(), SiteChecker.check(Path.of(""), site.output(), null).findings());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void thePagesAreAsExpected(String name) throws Exception {
    TestSite site = TestSite.copy(name, temp);
    site.build();
    Path folder = TestSite.ALL.resolve(name);
    SortedMap<String, String> pages = published(site.output());
    Golden.assertHolds(folder.resolve("files.txt"), String.join("\n", pages.keySet()) + "\n");
    SortedMap<String, String> held = held(pages, folder.resolve("expected.txt"));
    held.forEach(
        (page, text) -> Golden.assertHolds(folder.resolve("expected").resolve(page), text));
    assertEquals(held.keySet(), Folders.tree(folder.resolve("expected")).keySet());
  }

  /** What readers get: the generator's own records lie in hidden folders. */
  private static SortedMap<String, String> published(Path output) {
    SortedMap<String, String> pages = new TreeMap<>();
    Folders.tree(output)
        .forEach(
            (path, bytes) -> {
              if (!path.startsWith(".")) {
                pages.put(withoutFingerprints(path), withoutFingerprints(text(bytes)));
              }
            });
    return pages;
  }

  private static SortedMap<String, String> held(SortedMap<String, String> pages, Path list)
      throws IOException {
    List<PathMatcher> patterns =
        (Files.exists(list) ? Files.readAllLines(list) : List.of("**"))
            .stream().map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line)).toList();
    SortedMap<String, String> held = new TreeMap<>(pages);
    held.keySet()
        .removeIf(
            page ->
                STYLE.matcher(page).matches()
                    || patterns.stream().noneMatch(pattern -> pattern.matches(Path.of(page))));
    return held;
  }

  private static String text(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }

  private static String withoutFingerprints(String text) {
    return FINGERPRINT.matcher(text).replaceAll(".HASH.");
  }
}
