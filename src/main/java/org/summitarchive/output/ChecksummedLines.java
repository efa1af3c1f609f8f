package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text between a title, which carries the format's version, and a checksum of all that
 * stands before it: a file that was cut, merged or edited by hand is known as damaged.
 */
final class ChecksummedLines {

  private static final String CHECKSUM = "sha256 ";

  private ChecksummedLines() {}

  static byte[] write(String title, List<String> lines) {
    StringBuilder text = new StringBuilder(title).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    String checksum = sha256(text.toString().getBytes(UTF_8));
    return text.append(CHECKSUM).append(checksum).append('\n').toString().getBytes(UTF_8);
  }

  /** Empty where the bytes are not exactly what {@link #write} makes under this title. */
  static Optional<List<String>> read(String title, byte[] bytes) {
    List<String> all = Arrays.asList(new String(bytes, UTF_8).split("\n", -1));
    if (all.size() < 3 || !all.get(0).equals(title)) {
      return Optional.empty();
    }
    List<String> lines = all.subList(1, all.size() - 2);
    return Arrays.equals(bytes, write(title, lines)) ? Optional.of(lines) : Optional.empty();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
