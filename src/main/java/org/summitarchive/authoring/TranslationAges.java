package org.summitarchive.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Keeps translations as old as they are where their original changes in nothing that they say. */
final class TranslationAges {

  private final List<SourceDocument> documents;

  TranslationAges(List<SourceDocument> documents) {
    this.documents = documents;
  }

  /**
   * The edits of those translations that were made from an original as it stands.
   *
   * @param after what the original's file will say
   */
  Map<SourceDocument, Edit> kept(SourceDocument original, String after) {
    String from = OriginalText.of(original).version();
    String to = version(original, after).orElse(from);
    Map<SourceDocument, Edit> kept = new HashMap<>();
    if (!from.equals(to)) {
      for (SourceDocument document : documents) {
        if (document.id().equals(original.id())) {
          mark(document, from, to).ifPresent(edit -> kept.put(document, edit));
        }
      }
    }
    return kept;
  }

  private static Optional<String> version(SourceDocument original, String after) {
    SourceText text = new SourceText(original.text().path(), after);
    return SourceDocument.parse(original.id(), original.language(), text, new Diagnostics())
        .map(document -> OriginalText.of(document).version());
  }

  private static Optional<Edit> mark(SourceDocument translation, String from, String to) {
    SourceText text = translation.text();
    return YamlInserts.value(translation.frontMatter(), TranslationMark.FIELD)
        .filter(value -> value instanceof Scalar mark && mark.text().equals(from))
        .map(value -> text.text().indexOf(from, text.offsetAt(value.position())))
        .filter(at -> at >= 0)
        .map(at -> new Edit(at, from.length(), to));
  }
}
