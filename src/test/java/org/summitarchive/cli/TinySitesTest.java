package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.Folders;
import org.summitarchive.Golden;

/** What is said when the tiny sites are built: their warnings, and the summary. */
class TinySitesTest {

  @TempDir Path working;

  @ParameterizedTest
  @ValueSource(strings = {"base", "everything", "programme"})
  void isBuiltWith(String name) {
    Path site = Path.of("src/test/resources/sites").resolve(name);
    Folders.copy(site.resolve("content"), working.resolve("content"));
    Run run = Run.of(working, "build");
    assertEquals(ExitCode.DONE, run.code());
    Golden.assertHolds(site.resolve("printed.txt"), run.err() + run.out());
  }
}
