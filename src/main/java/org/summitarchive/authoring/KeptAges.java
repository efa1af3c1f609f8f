package org.summitarchive.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Scalar;

/**
 * Keeps translations as old as they were where an original is edited by the program: the ids in its
 * prose are words of it, and what a translation was made from has another version then.
 */
final class KeptAges {

  private final Collection<SourceDocument> documents;

  KeptAges(Collection<SourceDocument> documents) {
    this.documents = documents;
  }

  /** The edits that translations need, by path, for those that originals get. */
  Map<String, Edit> after(Map<String, Set<Edit>> edits) {
    Map<String, Edit> kept = new HashMap<>();
    for (SourceDocument document : documents) {
      Set<Edit> own = edits.getOrDefault(document.text().path(), Set.of());
      Optional<String> version = own.isEmpty() ? Optional.empty() : version(document, own);
      String before = version.isEmpty() ? "" : OriginalText.of(document).version();
      if (version.isPresent() && !version.get().equals(before)) {
        documents.stream()
            .filter(other -> other.id().equals(document.id()))
            .forEach(other -> replace(other, before, version.get(), kept));
      }
    }
    return kept;
  }

  private static Optional<String> version(SourceDocument document, Set<Edit> edits) {
    SourceText text = document.text();
    SourceText edited = new SourceText(text.path(), Edit.apply(text.text(), edits));
    return SourceDocument.parse(document.id(), document.language(), edited, new Diagnostics())
        .map(after -> OriginalText.of(after).version());
  }

  private static void replace(
      SourceDocument translation, String before, String after, Map<String, Edit> kept) {
    Optional<YamlValue> mark =
        YamlInserts.value(translation.frontMatter(), TranslationMark.FIELD)
            .filter(value -> value instanceof Scalar said && said.text().equals(before));
    if (mark.isPresent()) {
      SourceText file = translation.text();
      int at = file.text().indexOf(before, file.offsetAt(mark.get().position()));
      kept.put(file.path(), new Edit(at, before.length(), after));
    }
  }
}
