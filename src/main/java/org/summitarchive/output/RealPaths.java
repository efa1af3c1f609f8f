package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.Path;

/** Sees through links in paths, of which the last parts need not exist yet. */
public final class RealPaths {

  private RealPaths() {}

  /**
   * The path without links as far as it exists; what does not exist, or cannot be seen, as named.
   */
  public static Path of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      try {
        return existing.toRealPath().resolve(existing.relativize(absolute));
      } catch (IOException e) {
        // not there: try the folder above
      }
    }
    return absolute;
  }
}
