package org.summitarchive.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Whether somebody watches standard error. Java does not tell: {@link System#console()} asks for
 * the other two streams and, in some versions, answers whatever they are.
 */
public final class StandardError {

  private static final int KIND = 0170000;
  private static final int CHARACTERS = 0020000;

  private StandardError() {}

  /**
   * Whether it is a terminal on which a line can be drawn over; where the system does not show what
   * its streams are (Windows), it is taken for none.
   *
   * @param environment of the process
   */
  public static boolean isWatched(Map<String, String> environment) {
    return isCapable(environment) && isTerminal(Path.of("/dev/fd/2"));
  }

  /** Nobody watches the runs of a CI service, however its terminal looks. */
  static boolean isCapable(Map<String, String> environment) {
    String terminal = environment.getOrDefault("TERM", "");
    return !terminal.isEmpty()
        && !terminal.equals("dumb")
        && environment.getOrDefault("CI", "").isEmpty();
  }

  /** Whether a stream is a device that takes characters, and not the one that swallows them. */
  static boolean isTerminal(Path stream) {
    try {
      int mode = (int) Files.getAttribute(stream, "unix:mode");
      Object device = Files.getAttribute(stream, "unix:rdev");
      return (mode & KIND) == CHARACTERS
          && !device.equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
