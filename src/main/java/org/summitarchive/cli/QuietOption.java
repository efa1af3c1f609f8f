package org.summitarchive.cli;

/** Whether a command does without its summary. */
final class QuietOption {

  private final Given<Boolean> quiet;

  QuietOption(Options options) {
    quiet = options.flag("--quiet", "Print nothing but what is wrong.");
  }

  boolean isGiven() {
    return quiet.get();
  }
}
