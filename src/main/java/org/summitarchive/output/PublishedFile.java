package org.summitarchive.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.cache.OutputFile;

/**
 * A file as it was published.
 *
 * @param hash SHA-256, hexadecimal
 * @param size in bytes
 */
record PublishedFile(String hash, long size, String path) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})\t([0-9]{1,18})\t(.+)");

  static PublishedFile of(String path, byte[] bytes) {
    return new PublishedFile(ChecksummedLines.sha256(bytes), bytes.length, path);
  }

  static PublishedFile of(String path, OutputFile file) {
    return new PublishedFile(file.hash(), file.stamp().size(), path);
  }

  String line() {
    return hash + '\t' + size + '\t' + path;
  }

  static Optional<PublishedFile> parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || !SitePaths.isSafe(parts.group(3))) {
      return Optional.empty();
    }
    return Optional.of(
        new PublishedFile(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)));
  }
}
