package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        "/srv/content            | it is the content folder",
        "/srv/./a/../content     | it is the content folder",
        "/srv/content/site       | it is inside the content folder `/srv/content`",
        "/                        | it is the root of the disk",
        "/home/lu                 | it is your home folder",
        "/srv/here               | it is the folder you are in",
        "/srv                    | the content folder `/srv/content` is inside it",
      })
  void refuses(Path target, String reason) {
    assertEquals(Optional.of("cannot publish to `" + target + "`: " + reason), objection(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/site", "/srv/content-site", "/home/lu/site", "/srv/here/site"})
  void letsPass(Path target) {
    assertEquals(Optional.empty(), objection(target));
  }

  private static Optional<String> objection(Path target) {
    return OutputGuard.objection(
        target, Path.of("/srv/content"), Path.of("/srv/here"), Path.of("/home/lu"));
  }

  @Test
  void aFileIsNotWrittenAmongOthers(@TempDir Path temp) throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), content);
    Path inside = content.resolve("archive.yaml");
    assertEquals(
        Optional.of("cannot write `" + inside + "`: it is inside `" + content + "`"),
        OutputGuard.objection(inside, List.of(temp.resolve("site"), content)));
    assertEquals(
        Optional.of("cannot write `" + link + "/a.zip`: it is inside `" + content + "`"),
        OutputGuard.objection(link.resolve("a.zip"), List.of(content)));
    assertEquals(
        Optional.of("cannot write `" + content + "`: it is a folder"),
        OutputGuard.objection(content, List.of()));
    assertEquals(
        Optional.empty(), OutputGuard.objection(temp.resolve("site.zip"), List.of(content)));
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
