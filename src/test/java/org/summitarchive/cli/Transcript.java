package org.summitarchive.cli;

import java.nio.file.Path;
import org.summitarchive.Golden;

/** A command as a user gives it, and all that comes of it, held in a file. */
final class Transcript {

  private static final Path PRINTED = Path.of("src/test/resources/cli");

  private Transcript() {}

  static void assertPrints(Path working, String name, String... command) {
    Run run = Run.of(working, command);
    String printed =
        "$ "
            + String.join(" ", command)
            + "\n"
            + run.out()
            + (run.err().isEmpty() ? "" : "standard error:\n" + run.err())
            + "exit code "
            + run.code().number()
            + "\n";
    Golden.assertHolds(
        PRINTED.resolve(name + ".txt"), printed.replace(working.toString(), "/folder"));
  }
}
