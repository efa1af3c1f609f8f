package org.summitarchive.build;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** Prints what a process takes for its surroundings, to see that a test has changed them indeed. */
final class Surroundings {

  private Surroundings() {}

  public static void main(String[] arguments) {
    System.out.print(
        String.join(
            " ",
            Locale.getDefault().toLanguageTag(),
            TimeZone.getDefault().getID(),
            Charset.defaultCharset().name(),
            Integer.toString(Runtime.getRuntime().availableProcessors())));
  }
}
