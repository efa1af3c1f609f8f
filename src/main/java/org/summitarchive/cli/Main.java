package org.summitarchive.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Starts the program from the jar. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Path.of(""), System.getenv(), arguments).number());
  }

  /** Runs a command on the process's own streams, which carry UTF-8 whatever the locale. */
  static ExitCode run(Path working, Map<String, String> environment, String... arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    return new Program(out, err, working.toAbsolutePath(), environment).run(arguments);
  }
}
