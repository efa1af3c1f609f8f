package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.Map;

/** Publishes the archive in the process of {@code mvn package}, which must not be ended. */
public final class MavenBuild {

  private MavenBuild() {}

  /**
   * Runs {@code build} with the given arguments.
   *
   * @throws NotPublished when it does not succeed; what is wrong has been printed by then
   */
  public static void main(String[] arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "build";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ExitCode code = Main.run(Path.of(""), Map.of(), command);
    if (code != ExitCode.DONE) {
      throw new NotPublished();
    }
  }

  /** Fails the Maven build in one line, without a stack trace. */
  static final class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPublished() {
      super("the archive was not published; the messages above say why", null, false, false);
    }
  }
}
