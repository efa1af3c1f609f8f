package org.summitarchive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What tests expect and people review, in files. After a wanted change run the tests with {@code
 * -Dgolden=write}, which writes what there is now, and read the difference.
 */
public final class Golden {

  private Golden() {}

  /** Whether expectations are written rather than held. */
  public static boolean writes() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Fails where a text is not what stands in the file. */
  public static void assertHolds(Path expected, String actual) {
    if (writes()) {
      write(expected, actual);
    }
    assertTrue(Files.isRegularFile(expected), () -> "-Dgolden=write makes " + expected);
    assertEquals(read(expected), actual, expected::toString);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
