package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.output.Sites.firstBuild;
import static org.summitarchive.output.Sites.plan;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.Folders;

/**
 * Whatever was built, changed and killed before: what stays is the last site, and foreign files.
 */
class PublishSeriesIT {

  private static final Map<String, String> FOREIGN =
      Map.of("foreign", "mine", "d/foreign", "mine", "e/foreign/file", "mine");

  /**
   * One build, or what of it was done until it was killed.
   *
   * @param killedAt the operation at which it is killed, if it has as many
   * @param threads at work in it
   */
  record Build(Map<String, String> site, int killedAt, int threads) {}

  @Property(tries = 60)
  void onlyTheLastBuildShows(
      @ForAll("builds") List<Build> series, @ForAll("sites") Map<String, String> last)
      throws IOException, PublishException {
    Path temp = Folders.temporary("series");
    try {
      Path site = temp.resolve("site");
      firstBuild(site, FOREIGN, Map.of());
      for (Build build : series) {
        run(build, site);
      }
      publish(site, last);
      assertEquals(firstBuild(temp.resolve("first"), FOREIGN, last), tree(site));
    } finally {
      delete(temp);
    }
  }

  private static void run(Build build, Path site) throws PublishException {
    try {
      new Publisher(FaultyDisk.killedAt(build.killedAt(), site), build.threads())
          .publish(site, plan(build.site()));
    } catch (FaultyDisk.Killed e) {
      // as wanted
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<List<Build>> builds() {
    return Combinators.combine(
            sites(), Arbitraries.integers().between(1, 80), Arbitraries.integers().between(1, 3))
        .as(Build::new)
        .list()
        .ofMaxSize(5);
  }

  /** Names are few, so that files and folders meet under the same one. */
  @Provide
  Arbitrary<Map<String, String>> sites() {
    Arbitrary<String> folder = Arbitraries.of("", "d/", "e/", "x/", "x/x/", "d/x/", "y/z/");
    Arbitrary<String> name = Arbitraries.of("x", "y", "i.html");
    Arbitrary<String> path = Combinators.combine(folder, name).as(String::concat);
    Arbitrary<String> content = Arbitraries.of("", "a", "b", "longer");
    return Arbitraries.maps(path, content).ofMaxSize(8).map(PublishSeriesIT::withoutFilesAsFolders);
  }

  private static Map<String, String> withoutFilesAsFolders(Map<String, String> site) {
    Map<String, String> possible = new HashMap<>(site);
    possible.keySet().removeAll(SitePaths.foldersOf(site.keySet()));
    return possible;
  }
}
