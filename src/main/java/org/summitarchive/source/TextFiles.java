package org.summitarchive.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.diagnostic.Utf8;
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
    Optional<SourceText> read = Utf8.read(file.shown(), bytes, diagnostics);
    return ForbiddenCharacters.mayBeIn(bytes) ? read.map(this::cleaned) : read;
  }

  private SourceText cleaned(SourceText read) {
    int forbidden = ForbiddenCharacters.find(read.text(), 0, read.text().length());
    return forbidden < 0 ? read : cleaned(read, forbidden);
  }

  private SourceText cleaned(SourceText read, int first) {
    String text = read.text();
    StringBuilder clean = new StringBuilder(text);
    for (int at = first; at >= 0; at = ForbiddenCharacters.find(text, at + 1, text.length())) {
      clean.setCharAt(at, text.charAt(at) == '\r' ? '\n' : REPLACEMENT);
    }
    SourceText cleaned = new SourceText(read.path(), clean.toString());
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
