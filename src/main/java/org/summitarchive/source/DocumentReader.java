package org.summitarchive.source;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;

/** Reads a content file whose name is known. Safe for use by several threads. */
final class DocumentReader {

  private final TextFiles texts;
  private final Diagnostics diagnostics;

  DocumentReader(TextFiles texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  Optional<SourceDocument> read(ItemFile file) {
    return texts
        .read(file.entry())
        .flatMap(text -> SourceDocument.parse(file.id(), file.language(), text, diagnostics));
  }
}
