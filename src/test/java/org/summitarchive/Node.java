package org.summitarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts, of the site or of the editor, where there is neither. */
public final class Node {

  private Node() {}

  /** Skips the test, and says why, where the machine has no node. */
  public static void assumeInstalled() {
    assumeTrue(
        isInstalled(),
        "skipped: what the scripts compute is tested with node, and there is none in PATH;"
            + " it comes with the system's package nodejs");
  }

  private static boolean isInstalled() {
    try {
      Process process = new ProcessBuilder("node", "--version").start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a script of {@code src/test/resources} prints, line by line. */
  public static List<String> run(String script, Object... arguments) {
    List<String> command = new ArrayList<>(List.of("node", "src/test/resources/" + script));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      Path output = Files.createTempFile("node", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectErrorStream(true)
              .start();
      int exit = process.waitFor();
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      assertEquals(0, exit, printed);
      return printed.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
