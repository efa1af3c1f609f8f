package org.summitarchive.cli;

import picocli.CommandLine.Option;

/** Whether a command does without its summary. */
final class QuietOption {

  @Option(names = "--quiet", description = "Print nothing but what is wrong.")
  private boolean quiet;

  boolean isGiven() {
    return quiet;
  }
}
