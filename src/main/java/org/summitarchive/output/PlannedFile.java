package org.summitarchive.output;

import java.util.Optional;
import java.util.function.Supplier;
import org.summitarchive.cache.Stamp;

/**
 * A file that the site shall have. Its bytes are made when it is its turn, so that a large site
 * never stands in memory whole.
 *
 * @param path below the output folder, with {@code /}
 * @param content called once at most, on any thread
 * @param kept the file as it was left, where it has the same content; where it still stands so, its
 *     content is not made
 */
public record PlannedFile(
    String path, Phase phase, Supplier<byte[]> content, Optional<Stamp> kept) {

  public PlannedFile(String path, Phase phase, Supplier<byte[]> content) {
    this(path, phase, content, Optional.empty());
  }
}
