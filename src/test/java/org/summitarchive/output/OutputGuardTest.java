package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGuardTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/work/content            | it is the content folder",
        "/work/./a/../content     | it is the content folder",
        "/work/content/site       | it is inside the content folder `/work/content`",
        "/                        | it is the root of the disk",
        "/home/lu                 | it is your home folder",
        "/work/here               | it is the folder you are in",
        "/work                    | the content folder `/work/content` is inside it",
      })
  void refuses(Path target, String reason) {
    assertEquals(Optional.of("cannot publish to `" + target + "`: " + reason), objection(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/work/site", "/work/content-site", "/home/lu/site", "/work/here/site"})
  void letsPass(Path target) {
    assertEquals(Optional.empty(), objection(target));
  }

  private static Optional<String> objection(Path target) {
    return OutputGuard.objection(
        target, Path.of("/work/content"), Path.of("/work/here"), Path.of("/home/lu"));
  }

  @Test
  void realPathsSeeThroughLinks(@TempDir Path temp) throws Exception {
    Path real = temp.toRealPath();
    Files.createDirectory(real.resolve("content"));
    Files.createSymbolicLink(real.resolve("link"), real.resolve("content"));
    assertEquals(real.resolve("content/new/site"), RealPaths.of(real.resolve("link/new/site")));
    assertEquals(real.resolve("content"), RealPaths.of(real.resolve("link")));
    assertEquals(real.resolve("new"), RealPaths.of(real.resolve("./a/../new")));
  }
}
