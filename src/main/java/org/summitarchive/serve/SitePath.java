package org.summitarchive.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path of a request, below the site: it can lead nowhere else. */
record SitePath(String path) {

  /** Empty where the path has a part that no address of a site has. */
  static Optional<SitePath> of(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    String[] written = raw.substring(1).split("/", -1);
    for (int i = 0; i < written.length; i++) {
      boolean mayBeEmpty = i == written.length - 1;
      Optional<String> part = decoded(written[i]);
      if (part.isEmpty() || !(isSafe(part.get()) || (part.get().isEmpty() && mayBeEmpty))) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new SitePath(String.join("/", parts)));
  }

  private static Optional<String> decoded(String part) {
    try {
      return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** No hidden file either: a build keeps its own notes in one. */
  private static boolean isSafe(String part) {
    return !part.isEmpty()
        && !part.startsWith(".")
        && part.chars()
            .noneMatch(c -> c == '/' || c == '\\' || c == '\uFFFD' || Character.isISOControl(c));
  }

  boolean isFolder() {
    return path.isEmpty() || path.endsWith("/");
  }
}
