package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What the preview adds to a site: at addresses that no page can have. */
final class LiveFiles {

  static final String FOLDER = "/_preview/";
  static final String EVENTS = FOLDER + "events";

  /** In the order in which a page loads them; the last uses the others. */
  static final List<String> SCRIPTS =
      List.of(FOLDER + "reading.js", FOLDER + "overlay.js", FOLDER + "live.js");

  private static final String STYLE = FOLDER + "overlay.css";

  private LiveFiles() {}

  static Optional<Response> find(String path) {
    return SCRIPTS.contains(path) || path.equals(STYLE)
        ? Optional.of(
            Response.of(200, ContentTypes.of(path), read(path.substring(FOLDER.length()))))
        : Optional.empty();
  }

  /** Stands where no page can be shown yet: the mistakes are shown over it. */
  static byte[] waiting() {
    return read("waiting.html");
  }

  static byte[] nothingHere() {
    return "<!doctype html>\n<title>404</title>\n<p>There is no such page.</p>\n".getBytes(UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream file = LiveFiles.class.getResourceAsStream("/serve/" + name)) {
      if (file == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
