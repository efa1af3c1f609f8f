package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.build.PackagedProgram.Result;

/** The packaged program on a terminal, which {@code script} pretends to be. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "`script` takes other options elsewhere")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TerminalIT {

  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final Path CONTENT = TestSite.ALL.resolve("base/content").toAbsolutePath();
  private static final Pattern DRAWN = Pattern.compile("\r[a-z ]+ [ ?0-9]+% \\[[= >]*\\]");

  @TempDir Path temp;

  @BeforeEach
  void script() {
    assumeTrue(Files.isExecutable(SCRIPT), "there is no " + SCRIPT + " (util-linux)");
  }

  /** A build that nothing is compiled for takes long enough to be shown. */
  private Result build(String environment, String options) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        String.join(
            " ",
            environment,
            java,
            "-Xint -jar",
            PackagedProgram.JAR.toAbsolutePath().toString(),
            "build --cache cache --content",
            CONTENT.toString(),
            options);
    return PackagedProgram.run(
        temp,
        Map.of("TERM", "xterm", "CI", ""),
        List.of(SCRIPT.toString(), "-qec", command, "/dev/null"));
  }

  @Test
  void showsHowFarABuildIsAndLeavesNothingOfIt() throws Exception {
    Result result = build("", "--output site");
    assertEquals(0, result.code(), result::toString);
    assertTrue(DRAWN.matcher(result.out()).find(), result::out);
    String left = result.out().substring(result.out().lastIndexOf("  \r") + 3);
    assertTrue(left.startsWith("published to site"), result::out);
  }

  @ParameterizedTest
  @CsvSource({
    "'', --output site --quiet",
    "'', --output site 2>errors",
    "CI=true, --output site",
    "TERM=dumb, --output site"
  })
  void drawsNothingWhereNobodyWatches(String environment, String options) throws Exception {
    Result result = build(environment, options);
    assertEquals(0, result.code(), result::toString);
    assertFalse(DRAWN.matcher(result.out()).find(), result::out);
    Path errors = temp.resolve("errors");
    assertTrue(!Files.exists(errors) || Files.size(errors) == 0, options);
  }
}
