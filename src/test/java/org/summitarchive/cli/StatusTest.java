package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;

/** What {@code status} prints, and what it writes. */
class StatusTest {

  private static final String LAW = "content/editions/2025/forums/internet-law";

  @TempDir Path temp;
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    working = temp.toRealPath();
    Folders.copy(
        Path.of("src/test/resources/sites/everything/content"), working.resolve("content"));
  }

  private void assertPrints(String name, String... command) {
    Transcript.assertPrints(working, name, command);
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "table, ''",
    "language, --language en",
    "json, --language en --format json content/editions/2025/forums/internet-law.zh.md",
    "unknown-language, --language eng",
    "unknown-file, --accept content/archive.yaml",
    "file-outside, --accept ../elsewhere.en.md",
    "accept-nothing, --accept",
    "all-alone, --all",
    "accept-and-diff, --accept --all --diff",
    "unknown-format, --format xml",
    "content-missing, --content nowhere",
    "diff-without-git, --diff"
  })
  void prints(String name, String options) {
    List<String> command = new ArrayList<>(List.of("status"));
    command.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
    assertPrints("status/" + name, command.toArray(String[]::new));
  }

  @Test
  void acceptedTranslationsAreCurrent() throws IOException {
    assertPrints("status/accept", "status", "--accept", LAW + ".en.md");
    assertEquals(ExitCode.DONE, Run.of(working, "build").code());
    assertPrints("status/accept-all", "status", "--accept", "--all");
    assertPrints("status/accept-again", "status", "--accept", "--all");
    assertPrints("status/accepted", "status");
  }

  @Test
  void mistakesAreToldAndNothingIsAccepted() throws IOException {
    Path file = working.resolve(LAW + ".en.md");
    String mistaken = Files.readString(file).replace("title:", "titel:");
    Files.writeString(file, mistaken);
    assertPrints("status/accept-mistaken", "status", "--accept", "--all");
    assertPrints("status/mistaken", "status");
    assertEquals(mistaken, Files.readString(file));
  }

  @Test
  void theHistoryTellsWhatChanged() throws Exception {
    assumeTrue(git("init", "-q"), "there is no git on this machine");
    Run.of(working, "status", "--accept", "--all");
    commit();
    Path original = working.resolve(LAW + ".zh.md");
    String before = Files.readString(original);
    Files.writeString(original, before.replace("title: 网络", "title: 国际网络") + "\n又有一段。\n");
    commit();
    Files.move(original, working.resolve("content/editions/2025/forums/law.zh.md"));
    Path translation = working.resolve(LAW + ".en.md");
    Files.move(translation, working.resolve("content/editions/2025/forums/law.en.md"));
    commit();
    assertPrints("status/diff", "status", "--diff");
    assertPrints(
        "status/diff-json",
        "status",
        "--diff",
        "--format",
        "json",
        "--language",
        "en",
        "content/editions/2025/forums/law.en.md");
  }

  @Test
  void aVersionThatIsNotInTheHistory() throws Exception {
    assumeTrue(git("init", "-q"), "there is no git on this machine");
    commit();
    assertPrints("status/diff-not-recorded", "status", "--diff");
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "a");
  }

  private boolean git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command).directory(working.toFile()).redirectErrorStream(true).start();
      git.getInputStream().readAllBytes();
      return git.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
