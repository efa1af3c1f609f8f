package org.summitarchive.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The site as it was last published, answering requests for its pages and files. */
final class PreviewedSite {

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Path folder;

  PreviewedSite(Path folder) {
    this.folder = folder;
  }

  /**
   * Answers a request.
   *
   * @param path as it was asked for, escaped
   * @param query as it was asked for, {@code ?} first, or empty
   */
  Response answer(String path, String query) throws IOException {
    Optional<SitePath> asked = SitePath.of(path);
    if (asked.isPresent() && !asked.get().isFolder() && isFolder(asked.get())) {
      return Response.text(302, "see " + path + "/").with("Location", path + "/" + query);
    }
    Optional<Path> file = asked.flatMap(this::file);
    if (file.isPresent() && !isPage(file.get())) {
      String name = String.valueOf(file.get().getFileName());
      return Response.of(200, ContentTypes.of(name), Files.readAllBytes(file.get()));
    }
    return Response.of(status(file), ContentTypes.HTML, page(file).served());
  }

  /** The page that stands at an address; what says that there is none, where there is none. */
  LivePage page(String path) throws IOException {
    return page(SitePath.of(path).flatMap(this::file));
  }

  private LivePage page(Optional<Path> file) throws IOException {
    try {
      if (file.isPresent()) {
        return new LivePage(Files.readAllBytes(file.get()));
      }
      if (!Files.isDirectory(folder)) {
        return new LivePage(LiveFiles.waiting());
      }
      return new LivePage(Files.readAllBytes(folder.resolve(NOT_FOUND)));
    } catch (NoSuchFileException e) {
      return new LivePage(LiveFiles.nothingHere());
    }
  }

  private int status(Optional<Path> file) {
    return file.isPresent() ? 200 : Files.isDirectory(folder) ? 404 : 503;
  }

  private boolean isFolder(SitePath path) {
    return resolve(path.path()).filter(Files::isDirectory).isPresent();
  }

  private Optional<Path> file(SitePath path) {
    return resolve(path.isFolder() ? path.path() + INDEX : path.path()).filter(this::isOurs);
  }

  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(folder.resolve(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Links that others put into the folder lead nowhere. */
  private boolean isOurs(Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html");
  }
}
