package org.summitarchive.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.summitarchive.diagnostic.SourcePosition;

/**
 * Reads the lines that messages are about again. Keeps the file that was asked for last, so ask in
 * the order of messages. Not for use by several threads.
 */
public final class FileLines {

  private final ContentTree tree;
  private String path = "";
  private List<String> lines = List.of();

  FileLines(ContentTree tree) {
    this.tree = tree;
  }

  /**
   * The lines of files in any of some folders.
   *
   * @param working what paths in messages are relative to
   */
  public static Function<SourcePosition, Optional<String>> in(
      Collection<Path> folders, Path working) {
    List<FileLines> each =
        folders.stream().map(folder -> ContentFolder.open(folder, working).lines()).toList();
    return position ->
        each.stream().map(lines -> lines.at(position)).flatMap(Optional::stream).findFirst();
  }

  /** A line without its end; empty where no such file can be read, or it has no such line. */
  public Optional<String> at(SourcePosition position) {
    if (!position.path().equals(path)) {
      path = position.path();
      lines = read();
    }
    return position.line() <= lines.size()
        ? Optional.of(lines.get(position.line() - 1))
        : Optional.empty();
  }

  private List<String> read() {
    try {
      Path file = tree.resolve(path);
      if (!Files.isRegularFile(file)
          || !tree.contains(file)
          || Files.size(file) > TextFiles.MOST_BYTES) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of(); // the message stands without its line
    }
  }
}
