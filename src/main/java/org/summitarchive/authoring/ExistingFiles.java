package org.summitarchive.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of the content files that are there. */
final class ExistingFiles {

  private final Path content;

  ExistingFiles(Path content) {
    this.content = content;
  }

  /**
   * The names of the files in a folder, sorted; none where there is no such folder.
   *
   * @param folder below the content folder
   */
  List<String> names(String folder) {
    Path path = content.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".md") && name.indexOf('.') > 0)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String file) {
    return Files.exists(content.resolve(file));
  }

  static String id(String name) {
    return name.substring(0, name.indexOf('.'));
  }
}
