package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitarchive.Folders;
import org.summitarchive.Golden;

/**
 * Content with mistakes, and exactly what is said about them. Each folder of {@code mistakes} has
 * files that go over those of the smallest site ({@code content}, see {@link EscapedFiles}), files
 * to delete ({@code deleted.txt}), options ({@code arguments.txt}), and what is printed ({@code
 * expected.txt}).
 */
class MistakesTest {

  private static final Path CASES = Path.of("src/test/resources/mistakes");
  private static final Path BASE = Path.of("src/test/resources/sites/base/content");

  @TempDir Path working;

  static List<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldAs(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path content = working.resolve("content");
    Folders.copy(BASE, content);
    Folders.copy(folder.resolve("content"), content);
    EscapedFiles.unescape(content);
    for (String file : lines(folder.resolve("deleted.txt"))) {
      Files.delete(content.resolve(file));
    }
    UncommonFiles.add(name, content);
    List<String> command = new ArrayList<>(List.of("build"));
    command.addAll(lines(folder.resolve("arguments.txt")));
    Run run = Run.of(working, command.toArray(String[]::new));
    String told = run.err() + "exit code " + run.code().number() + "\n";
    Golden.assertHolds(folder.resolve("expected.txt"), told);
    assertEquals(run.code() == ExitCode.DONE, Files.exists(working.resolve("site-output")));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
