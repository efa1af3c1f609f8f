package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.Golden;

/** What {@code --timings} adds to what a build prints; how long it took is masked. */
class TimingsTest {

  private static final Path CONTENT = Path.of("src/test/resources/sites/base/content");
  private static final Path PRINTED = Path.of("src/test/resources/cli");

  @TempDir Path temp;

  /**
   * Which templates are the slowest is up to the machine; how many files there are, to what the
   * program ships.
   */
  private static String masked(List<String> lines) {
    List<String> masked = new ArrayList<>();
    int templates = 0;
    for (String line : lines) {
      if (line.contains(".jte")) {
        templates++;
      } else {
        masked.add(
            line.replaceAll("[ 0-9]{4}[.][0-9]{3} s", "   #.### s")
                .replaceAll("[0-9]+ files", "# files"));
      }
    }
    return String.join("\n", masked) + "\n" + templates + " templates\n";
  }

  private List<String> build() {
    Run run = Run.of(temp, "build", "--timings");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out().lines().toList();
  }

  @Test
  void tellsStagesWorkAndTemplates() throws Exception {
    Folders.copy(CONTENT, temp.resolve("content"));
    Golden.assertHolds(PRINTED.resolve("build-timings.txt"), masked(build()));
  }

  @Test
  void theSlowestTemplateComesFirst() throws Exception {
    Folders.copy(CONTENT, temp.resolve("content"));
    List<Double> times =
        build().stream()
            .filter(line -> line.contains(".jte"))
            .map(line -> Double.valueOf(line.replaceFirst(" +[a-z.]+ +([0-9.]+) s.*", "$1")))
            .toList();
    assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    assertEquals(10, times.size());
  }
}
