package org.summitarchive.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a build published, as its manifest remembers it. */
public final class PublishedPaths {

  private PublishedPaths() {}

  /** Reads a manifest; empty where the file is none, or is damaged. */
  public static Optional<List<String>> read(Path manifest) throws IOException {
    return Manifest.parse(Files.readAllBytes(manifest))
        .map(published -> List.copyOf(published.files().keySet()));
  }
}
