package org.summitarchive.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.ForbiddenCharacters;

/**
 * Reads files as UTF-8 texts. A byte order mark is left out. Characters that no text may hold are
 * reported and replaced one by one, so that every offset stays and the rest can be read.
 */
final class TextFiles {

  static final int MOST_BYTES = 4 << 20;

  private static final int MOST_REPORTS = 10;
  private static final char REPLACEMENT = '\uFFFD';

  private final ContentTree tree;
  private final Diagnostics diagnostics;

  TextFiles(ContentTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Empty where the file cannot be used, which is reported. */
  Optional<SourceText> read(Entry file) {
    Optional<BasicFileAttributes> attributes = tree.attributes(file, diagnostics);
    if (attributes.isEmpty()) {
      return Optional.empty();
    }
    if (!attributes.get().isRegularFile()) {
      diagnostics.error(
          file.position(),
          "unexpected-file",
          "`" + EntryNames.shown(file.name()) + "` is not a file",
          "put a file here");
      return Optional.empty();
    }
    if (attributes.get().size() > MOST_BYTES) {
      diagnostics.error(
          file.position(), "file-too-large", "the file has more than 4 MiB", "split it");
      return Optional.empty();
    }
    return decode(file, tree.bytes(file));
  }

  Optional<SourceText> decode(Entry file, byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int wrong = firstWrongByte(bytes);
      if (wrong >= 0) {
        reportNotUtf8(file, bytes, start, wrong);
        return Optional.empty();
      }
    }
    int forbidden = ForbiddenCharacters.find(text, 0, text.length());
    return Optional.of(
        forbidden < 0 ? new SourceText(file.shown(), text) : cleaned(file, text, forbidden));
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

  private void reportNotUtf8(Entry file, byte[] bytes, int start, int wrong) {
    String before = new String(bytes, start, Math.max(0, wrong - start), StandardCharsets.UTF_8);
    String value = String.format(Locale.ROOT, "0x%02X", bytes[wrong] & 0xff);
    diagnostics.error(
        new SourceText(file.shown(), before).positionAt(before.length()),
        "not-utf8",
        "the byte " + value + " at offset " + wrong + " is not UTF-8",
        "save the file as UTF-8");
  }

  private SourceText cleaned(Entry file, String text, int first) {
    StringBuilder clean = new StringBuilder(text);
    for (int at = first; at >= 0; at = ForbiddenCharacters.find(text, at + 1, text.length())) {
      clean.setCharAt(at, text.charAt(at) == '\r' ? '\n' : REPLACEMENT);
    }
    SourceText cleaned = new SourceText(file.shown(), clean.toString());
    int at = first;
    int reports = 0;
    boolean otherLineEnds = false;
    while (at >= 0 && reports < MOST_REPORTS) {
      boolean lineEnd = text.charAt(at) == '\r';
      if (!lineEnd || !otherLineEnds) {
        ForbiddenCharacters.report(text.charAt(at), cleaned.positionAt(at), diagnostics);
        reports++;
      }
      otherLineEnds |= lineEnd;
      at = ForbiddenCharacters.find(text, at + 1, text.length());
    }
    return cleaned;
  }
}
