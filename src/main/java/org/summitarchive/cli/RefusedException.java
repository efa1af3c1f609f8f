package org.summitarchive.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command that cannot be done as it was given, with what to do instead. */
final class RefusedException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  RefusedException(CommandLine commandLine, String message, String hint) {
    super(commandLine, message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
