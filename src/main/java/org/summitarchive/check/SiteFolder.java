package org.summitarchive.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a site, by their path below it, with {@code /}. What starts with a dot is not
 * published: the generator's own records among them.
 */
final class SiteFolder {

  private final Path shown;
  private final Path root;
  private final Map<String, String> files = new HashMap<>();

  private SiteFolder(Path shown, Path root) {
    this.shown = shown;
    this.root = root;
  }

  /**
   * Lists the files of a folder.
   *
   * @param shown how the folder is shown to people
   */
  static SiteFolder list(Path shown, Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    SiteFolder folder = new SiteFolder(shown, root.toRealPath());
    Files.walkFileTree(folder.root, folder.new Lister());
    return folder;
  }

  Stream<String> files() {
    return files.keySet().stream();
  }

  List<String> pages() {
    return files.keySet().stream().filter(SiteFolder::isPage).sorted().toList();
  }

  static boolean isPage(String file) {
    return file.endsWith(".html");
  }

  /** The file itself, always the same string, so that a million links to it cost little. */
  Optional<String> find(String file) {
    return Optional.ofNullable(files.get(file));
  }

  boolean has(String file) {
    return files.containsKey(file);
  }

  /** How a file is shown to people. */
  String shown(String file) {
    return shown.resolve(file).toString().replace('\\', '/');
  }

  byte[] read(String file) {
    try {
      return Files.readAllBytes(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text; what is not UTF-8 in it reads as U+FFFD. */
  String text(String file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return !dir.equals(root) && isHidden(dir)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, path);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
