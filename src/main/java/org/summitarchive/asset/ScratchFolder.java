package org.summitarchive.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the machine's own for files that nobody keeps; gone when it is closed. */
public record ScratchFolder(Path path) implements AutoCloseable {

  public static ScratchFolder create() throws IOException {
    return new ScratchFolder(Files.createTempDirectory("summit-archive"));
  }

  /** One that goes with another folder, where it need not be closed. */
  public static ScratchFolder createIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ScratchFolder(Files.createTempDirectory(folder, "part"));
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(path)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
