package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;

/** Commands, options, exit codes and what is printed, apart from mistakes in the content. */
class ProgramTest {

  @TempDir Path temp;
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    working = temp.toRealPath();
    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("content"));
  }

  private void assertPrints(String name, String... command) {
    Transcript.assertPrints(working, name, command);
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help-build, build --help",
    "help-check, check --help",
    "help-serve, serve --help",
    "help-command, help build",
    "version, --version",
    "version-of-command, build --version",
    "no-command, ''",
    "unknown-command, biuld",
    "unknown-option, build --drfats",
    "missing-value, build --output",
    "unknown-format, build --diagnostics xml",
    "bad-base-url, build --base-url example.org/site",
    "content-missing, build --content nowhere",
    "output-is-content, build --output content",
    "output-in-content, build --output content/site",
    "output-around-content, build --output .",
    "zip-in-content, build --zip content/archive.yaml",
    "zip-in-site, build --zip site-output/index.html",
    "export-in-content, export frab 2025 --output content/archive.yaml",
    "templates-missing, build --templates nowhere",
    "serve-port-impossible, serve --port 65536",
    "serve-port-no-number, serve --port usual",
    "serve-templates-missing, serve --templates nowhere",
    "help-lint, lint --help",
    "lint, lint",
    "help-rename, rename --help",
    "rename-unknown-kind, rename speakr zhu-yapin zhu",
    "rename-unknown-id, rename speaker zhu-yapn zhu",
    "rename-bad-id, rename speaker zhu-yapin Zhu_Yapin",
    "rename-long-id, rename speaker zhu-yapin a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789b",
    "rename-to-other-edition, rename forum 2025/internet-law 2026/internet-law",
    "rename-same, rename speaker zhu-yapin zhu-yapin",
    "rename-reserved, rename speaker zhu-yapin letter-a",
    "rename-dry-run, rename speaker zhu-yapin zhu --dry-run",
    "rename, rename speaker zhu-yapin zhu",
    "check-without-folder, check",
    "check-missing-folder, check nowhere"
  })
  void prints(String name, String command) {
    assertPrints(name, command.isEmpty() ? new String[0] : command.split(" "));
  }

  @Test
  void buildsAndChecks() {
    assertPrints("build", "build");
    assertPrints("build-again", "build");
    assertPrints("build-quietly", "build", "--quiet");
    assertPrints("check", "check", "site-output");
    assertPrints("check-quietly", "check", "site-output", "--quiet");
    assertPrints("build-for-another-address", "build", "--base-url", "https://example.org/a");
  }

  @Test
  void aPortThatIsTakenIsTold() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Run run = Run.of(working, "serve", "--port", port);
      assertEquals(ExitCode.MACHINE, run.code());
      assertEquals(
          "error: port "
              + port
              + " is taken by another program\n"
              + "  hint: choose another, or leave out --port and a free one is found\n",
          run.err());
    }
  }

  @Test
  void anOutputThatIsAFileIsNotTouched() throws IOException {
    Files.writeString(working.resolve("site"), "mine");
    assertPrints("output-is-file", "build", "--output", "site");
    assertEquals("mine", Files.readString(working.resolve("site")));
  }

  @Test
  void aFileOfOthersIsNotOverwritten() throws IOException {
    Files.createDirectories(working.resolve("site-output/en"));
    Files.writeString(working.resolve("site-output/en/index.html"), "mine");
    assertPrints("foreign-file", "build");
    assertEquals("mine", Files.readString(working.resolve("site-output/en/index.html")));
  }

  @Test
  void findingsOfACheck() throws IOException {
    Run.of(working, "build");
    Path page = working.resolve("site-output/en/about.html");
    Files.writeString(
        page,
        """
        <!doctype html>
        <html lang="en">
        <title>About</title>
        <p><a href="../zh/nowhere/">法</a></p>
        </html>
        """);
    assertPrints("check-findings", "check", "site-output");
    assertPrints("check-findings-json", "check", "site-output", "--diagnostics", "json");
  }

  @Test
  void peopleWhoMayBeOneAreNamed() throws IOException {
    Files.writeString(
        working.resolve("content/speakers/yapin-zhu.zh.md"),
        "---\nname: {zh: 朱雅頻, en: Yapin ZHU}\n---\n");
    assertPrints("lint-findings", "lint");
    assertPrints("lint-findings-json", "lint", "--diagnostics", "json", "--quiet");
  }

  @Test
  void whatIsGoneIsNamed() throws IOException {
    Run.of(working, "build", "--output", "old");
    Files.delete(working.resolve("content/speakers/zhu-yapin.zh.md"));
    Path english = working.resolve("content/editions/2025/forums/internet-law.en.md");
    Files.writeString(
        english, Files.readString(english).replaceFirst("(?s)statements.*?law.\n", ""));
    Path forum = working.resolve("content/editions/2025/forums/internet-law.zh.md");
    Files.writeString(forum, Files.readString(forum).replaceFirst("speaker: .*", "id: said"));
    Files.writeString(
        forum, Files.readString(forum).replaceFirst("id: said", "id: said\n    unnamed: 某人"));
    Run.of(working, "build", "--output", "new");
    assertPrints("check-against", "check", "new", "--against", "old");
    assertPrints(
        "check-against-manifest", "check", "new", "--against", "old/.summit-archive/manifest");
    assertPrints("check-against-nothing", "check", "new", "--against", "nowhere");
    assertPrints("check-against-itself", "check", "new", "--against", "new");
  }

  @Test
  void contentWithMistakesIsSummedUp() throws IOException {
    Files.writeString(working.resolve("content/topics.yaml"), "lwa: 法治\n");
    assertPrints("build-mistaken", "build");
  }

  @Test
  void whatCannotBePrintedIsNotLostInSilence() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    ExitCode code =
        new Program(new PrintWriter(full), new PrintWriter(err), working, Map.of()).run("status");
    assertEquals(ExitCode.MACHINE, code);
    assertEquals("error: what was printed got lost: its place is full or closed\n", err.toString());
  }

  @Test
  void aMistakeOfTheProgramIsToldAsSuch() {
    StringWriter err = new StringWriter();
    PrintWriter out =
        new PrintWriter(Writer.nullWriter()) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("no such thing");
          }
        };
    ExitCode code = new Program(out, new PrintWriter(err), working, Map.of()).run("build");
    assertEquals(ExitCode.BUG, code);
    String expected =
        """
        error: this is a mistake of the program itself, not of your content.
          hint: please report it with the command you gave and these lines:
        summit-archive (not packaged), Java VERSION
        java.lang.IllegalStateException: no such thing
        """;
    String told = err.toString().replace(Runtime.version().toString(), "VERSION");
    assertTrue(told.startsWith(expected), told);
  }
}
