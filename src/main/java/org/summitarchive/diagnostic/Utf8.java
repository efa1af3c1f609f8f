package org.summitarchive.diagnostic;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads bytes as text in UTF-8. A byte order mark is left out. */
public final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * Reads a file's bytes.
   *
   * @param path as it is shown to people
   * @return empty where a byte is wrong, which is reported
   */
  public static Optional<SourceText> read(String path, byte[] bytes, Diagnostics diagnostics) {
    int start = startsWithMark(bytes) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrongByte(bytes);
    if (wrong < 0) {
      return Optional.of(new SourceText(path, text));
    }
    String before = new String(bytes, start, Math.max(0, wrong - start), StandardCharsets.UTF_8);
    String value = String.format(Locale.ROOT, "0x%02X", bytes[wrong] & 0xff);
    diagnostics.error(
        new SourceText(path, before).positionAt(before.length()),
        "not-utf8",
        "the byte " + value + " at offset " + wrong + " is not UTF-8",
        "save the file as UTF-8");
    return Optional.empty();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The offset of the first byte that is not UTF-8, or -1 where a replacement was typed. */
  private static int firstWrongByte(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean wrong = decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError();
    return wrong ? in.position() : -1;
  }
}
