package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the terminal of the packaged program. */
@Timeout(value = 3, unit = MINUTES)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "skipped: Windows has no signals")
class InterruptedPreviewIT {

  private static final Path JAR =
      Path.of(System.getProperty("summit-archive.jar", "target/summit-archive.jar"));

  /** What the system adds to the number of the signal, which is 2. */
  private static final int INTERRUPTED = 128 + 2;

  @TempDir Path temp;
  private Path scratch = Path.of("");
  private Path errors = Path.of("");

  @BeforeEach
  void write() throws IOException {
    RunningPreview.copyContent(temp);
    scratch = Files.createDirectory(temp.resolve("scratch"));
    errors = temp.resolve("errors.txt");
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + scratch,
            "-jar",
            JAR.toAbsolutePath().toString(),
            "serve",
            "--port",
            "0")
        .directory(temp.toFile())
        .redirectError(errors.toFile())
        .start();
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      return files.toList();
    }
  }

  @Test
  void endsAtOnceAndLeavesNothing() throws Exception {
    Process process = start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String line = "";
      while (line != null && !line.startsWith("open http://127.0.0.1:")) {
        line = out.readLine();
      }
      assertEquals(1, left().size());
      interrupt(process);
      assertEquals(INTERRUPTED, process.waitFor());
      assertEquals(null, out.readLine());
    } finally {
      process.destroyForcibly();
    }
    assertEquals("", Files.readString(errors));
    assertEquals(List.of(), left());
  }

  /** The first build is under way, or has not begun. */
  @Test
  void endsWhileItBuilds() throws Exception {
    Process process = start();
    while (process.isAlive() && left().isEmpty()) {
      Thread.sleep(1);
    }
    assertTrue(process.isAlive());
    interrupt(process);
    assertEquals(INTERRUPTED, process.waitFor());
    assertEquals("", Files.readString(errors));
    assertEquals(List.of(), left());
  }
}
