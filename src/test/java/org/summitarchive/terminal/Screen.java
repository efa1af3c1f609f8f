package org.summitarchive.terminal;

/** The line of a terminal on which something was drawn over and over. */
final class Screen {

  private Screen() {}

  /** What is to be read on it in the end, spaces at its end left out. */
  static String of(String drawn) {
    StringBuilder line = new StringBuilder();
    for (String over : drawn.split("\r", -1)) {
      line.replace(0, Math.min(over.length(), line.length()), over);
    }
    return line.toString().stripTrailing();
  }
}
