package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Lines of text between a title, which carries the format's version, and a checksum of all that
 * stands before it: a file that was cut, merged or edited by hand is known as damaged.
 */
final class ChecksummedLines {

  /** Of any size of file fast, also without the optimising compiler. */
  private static final String CHECKSUM = "crc32 ";

  /** What earlier versions wrote. */
  private static final String FORMER = "sha256 ";

  private ChecksummedLines() {}

  static byte[] write(String title, Collection<String> lines) {
    return write(title, lines, CHECKSUM, ChecksummedLines::crc32);
  }

  private static byte[] write(
      String title, Collection<String> lines, String name, Function<byte[], String> checksum) {
    StringBuilder text = new StringBuilder(title).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] said = text.toString().getBytes(UTF_8);
    byte[] end = (name + checksum.apply(said) + "\n").getBytes(UTF_8);
    byte[] all = Arrays.copyOf(said, said.length + end.length);
    System.arraycopy(end, 0, all, said.length, end.length);
    return all;
  }

  /** Empty where the bytes are not exactly what this or an earlier version makes of lines. */
  static Optional<List<String>> read(String title, byte[] bytes) {
    List<String> all = Arrays.asList(new String(bytes, UTF_8).split("\n", -1));
    if (all.size() < 3 || !all.get(0).equals(title)) {
      return Optional.empty();
    }
    List<String> lines = all.subList(1, all.size() - 2);
    byte[] whole =
        all.get(all.size() - 2).startsWith(FORMER)
            ? write(title, lines, FORMER, ChecksummedLines::sha256)
            : write(title, lines);
    return Arrays.equals(bytes, whole) ? Optional.of(lines) : Optional.empty();
  }

  static String crc32(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
