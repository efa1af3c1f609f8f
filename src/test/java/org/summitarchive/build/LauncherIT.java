package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.build.PackagedProgram.Result;

/** {@code bin/summit-archive} starts the program from anywhere, and keeps its classes ready. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LauncherIT {

  private static final Path LAUNCHER = Path.of("bin/summit-archive").toAbsolutePath();
  private static final Path CONTENT = TestSite.ALL.resolve("base/content").toAbsolutePath();

  @TempDir Path temp;

  @Test
  void startsThroughLinksFromAnyFolder() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("with space/links"));
    Path link = Files.createSymbolicLink(folder.resolve("archive"), LAUNCHER);
    Path second = Files.createSymbolicLink(temp.resolve("second"), temp.relativize(link));
    Result result = run(second, "cache", "--version");
    assertTrue(result.out().startsWith("summit-archive "), result.toString());
    assertEquals(List.of(), kept("cache"), "what a version needs is not what builds need");
  }

  @Test
  void startsByItsBareName() throws Exception {
    String script = "cd \"${1%/*}\" && sh \"${1##*/}\" --version";
    List<String> command = List.of("sh", "-c", script, "sh", LAUNCHER.toString());
    Result result = PackagedProgram.run(temp, environment("cache"), command);
    assertTrue(result.out().startsWith("summit-archive "), result.toString());
  }

  /** By the shell, for a Java without a locale cannot name the folder. */
  @Test
  void namesBeyondAsciiNeedNoLocale() throws Exception {
    String script =
        """
        folder=$(printf '\\346\\241\\243')
        mkdir "$folder" && cp -r "$2" "$folder/content" && cd "$folder" || exit 9
        LC_ALL=C "$1" build --quiet && test -f site-output/index.html
        """;
    List<String> command =
        List.of("sh", "-c", script, "sh", LAUNCHER.toString(), CONTENT.toString());
    assertEquals(new Result(0, "", ""), PackagedProgram.run(temp, environment("cache"), command));
  }

  @Test
  void keepsTheClassesOfABuildAndIsSilentAboutIt() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertEquals(new Result(0, "", ""), build("cache"));
      assertEquals(1, kept("cache").size(), kept("cache").toString());
    }
  }

  @Test
  void noClassesAreKeptOfAFailure() throws Exception {
    Result result = run(LAUNCHER, "cache", "build", "--content", "missing");
    assertEquals(1, result.code(), result.toString());
    assertEquals(List.of(), kept("cache"));
  }

  @Test
  void damagedClassesDoNoHarm() throws Exception {
    assertEquals(new Result(0, "", ""), build("cache"));
    Path classes = kept("cache").get(0);
    assertTrue(classes.toFile().setWritable(true));
    Files.writeString(classes, "none");
    assertEquals(new Result(0, "", ""), build("cache"));
  }

  @Test
  void aFolderThatCannotBeMadeDoesNoHarm() throws Exception {
    Files.writeString(temp.resolve("file"), "in the folder's place");
    assertEquals(new Result(0, "", ""), build("file"));
  }

  @Test
  void manyMayStartAtOnce() throws Exception {
    List<Result> results =
        IntStream.range(0, 3).parallel().mapToObj(i -> buildInto("site-" + i)).toList();
    assertEquals(List.of(0, 0, 0), results.stream().map(Result::code).toList());
    assertEquals(1, kept("cache").size(), kept("cache").toString());
  }

  private Result buildInto(String site) {
    try {
      return run(LAUNCHER, "cache", arguments(site));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Result build(String cache) throws IOException, InterruptedException {
    return run(LAUNCHER, cache, arguments("site"));
  }

  private static String[] arguments(String site) {
    return new String[] {
      "build",
      "--quiet",
      "--content",
      CONTENT.toString(),
      "--output",
      site,
      "--cache",
      site + "-cache"
    };
  }

  private Result run(Path launcher, String cache, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return PackagedProgram.run(temp, environment(cache), command);
  }

  private Map<String, String> environment(String cache) {
    return Map.of(
        "XDG_CACHE_HOME", temp.resolve(cache).toString(),
        "JAVA_HOME", System.getProperty("java.home"));
  }

  private List<Path> kept(String cache) throws IOException {
    Path folder = temp.resolve(cache).resolve("summit-archive");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
