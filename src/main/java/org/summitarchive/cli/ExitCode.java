package org.summitarchive.cli;

/** What a run tells the program that started it. */
enum ExitCode {
  DONE(0),
  /** The content has errors, or a check found something. */
  CONTENT(1),
  /** The command was wrong. */
  USAGE(2),
  /** The machine failed: a disk, a permission. */
  MACHINE(3),
  /** A mistake of the generator itself. */
  BUG(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  static ExitCode of(int number) {
    for (ExitCode code : values()) {
      if (code.number == number) {
        return code;
      }
    }
    throw new IllegalArgumentException("exit code " + number);
  }

  int number() {
    return number;
  }
}
