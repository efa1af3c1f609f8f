package org.summitarchive.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the machine's own for files that nobody keeps: made when it is first asked for, gone
 * when it is closed.
 */
public final class ScratchFolder implements AutoCloseable {

  private @Nullable Path made;

  private ScratchFolder() {}

  public static ScratchFolder create() {
    return new ScratchFolder();
  }

  /** One that goes with another folder, which is made where it is not there. */
  public static Path createIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.createTempDirectory(folder, "part");
  }

  /**
   * Where it is.
   *
   * @throws UncheckedIOException where it cannot be made
   */
  public synchronized Path path() {
    Path there = made;
    if (there == null) {
      there = make();
      made = there;
    }
    return there;
  }

  private static Path make() {
    try {
      return Files.createTempDirectory("summit-archive");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (made == null) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(made)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
