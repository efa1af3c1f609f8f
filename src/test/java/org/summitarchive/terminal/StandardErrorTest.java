package org.summitarchive.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody watches nothing may be drawn. {@code TerminalIT} looks at a real terminal. */
class StandardErrorTest {

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, '', true",
    "dumb, '', false",
    "'', '', false",
    "xterm, true, false",
    "xterm, 1, false"
  })
  void theEnvironmentTellsWhatATerminalCan(String terminal, String ci, boolean capable) {
    assertEquals(capable, StandardError.isCapable(Map.of("TERM", terminal, "CI", ci)));
  }

  @Test
  void withoutAnEnvironmentNobodyWatches() {
    assertFalse(StandardError.isWatched(Map.of()));
  }

  @Test
  void aFileIsNoTerminal(@TempDir Path folder) throws IOException {
    assertFalse(StandardError.isTerminal(Files.createFile(folder.resolve("log"))));
  }

  @ParameterizedTest
  @CsvSource({"/dev/null", "/dev/nothing-of-this-name"})
  void whatSwallowsEverythingIsNoTerminal(Path device) {
    assertFalse(StandardError.isTerminal(device));
  }
}
