package org.summitarchive.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command printed, and how it ended.
 *
 * @param out how long it took is masked
 */
record Run(ExitCode code, String out, String err) {

  static Run of(Path working, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Program program = new Program(new PrintWriter(out), new PrintWriter(err), working, Map.of());
    ExitCode code = program.run(arguments);
    String masked = out.toString().replaceAll("[0-9]+\\.[0-9] s", "#.# s");
    return new Run(code, masked, err.toString());
  }
}
