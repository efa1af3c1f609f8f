package org.summitarchive.source;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.yaml.YamlReader;

/** Reads a content file whose name is known. Safe for use by several threads. */
final class DocumentReader {

  private final TextFiles texts;
  private final Diagnostics diagnostics;

  DocumentReader(TextFiles texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  Optional<SourceDocument> read(ItemFile file) {
    return texts.read(file.entry()).flatMap(text -> document(file, text));
  }

  private Optional<SourceDocument> document(ItemFile file, SourceText text) {
    return FrontMatter.find(text, diagnostics)
        .flatMap(
            front ->
                YamlReader.mapping(text, front.start(), front.end(), diagnostics)
                    .map(
                        values ->
                            new SourceDocument(
                                file.id(), file.language(), values, text, front.bodyStart())));
  }
}
