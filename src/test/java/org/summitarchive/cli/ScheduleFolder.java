package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.summitarchive.Folders;

/** A folder with content, and with schedules beside it, in which commands are run. */
record ScheduleFolder(Path working) {

  static ScheduleFolder in(Path temp) throws IOException {
    Path working = temp.toRealPath();
    Folders.copy(Path.of("src/test/resources/sites/base/content"), working.resolve("content"));
    Folders.copy(Path.of("src/test/resources/schedule"), working);
    return new ScheduleFolder(working);
  }

  /** Replaces what must be there. */
  void edit(String file, String before, String after) throws IOException {
    Path path = working.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(before), text);
    Files.writeString(path, text.replace(before, after));
  }

  /** Runs what must succeed. */
  void run(String command) {
    Run run = Run.of(working, command.split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
  }
}
