package org.summitarchive.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as it was published.
 *
 * @param size in bytes; {@link #UNKNOWN} in a manifest of an earlier form, which is written anew
 */
record PublishedFile(long size, String path) {

  private static final long UNKNOWN = -1;
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}\t)?([0-9]{1,18})\t(.+)");

  String line() {
    return size + "\t" + path;
  }

  static Optional<PublishedFile> parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || !SitePaths.isSafe(parts.group(3))) {
      return Optional.empty();
    }
    long size = parts.group(1) == null ? Long.parseLong(parts.group(2)) : UNKNOWN;
    return Optional.of(new PublishedFile(size, parts.group(3)));
  }
}
