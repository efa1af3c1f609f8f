package org.summitarchive.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that tests run in pages. */
final class Scripts {

  private Scripts() {}

  /** A script beside the tests' resources in {@code browser/}. */
  static String read(String name) {
    return resource("/browser/" + name);
  }

  /** The checker of accessibility. */
  static String axe() {
    return resource("/axe.min.js");
  }

  private static String resource(String name) {
    try (InputStream script = Scripts.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalArgumentException("no script " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
