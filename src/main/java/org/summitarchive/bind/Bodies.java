package org.summitarchive.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Segment;
import org.summitarchive.source.SourceDocument;

/** The prose of an item's files. */
final class Bodies {

  private final BodyCompiler compiler;
  private final Diagnostics diagnostics;
  private final Map<Language, Prose> bodies = new LinkedHashMap<>();

  Bodies(BodyCompiler compiler, Diagnostics diagnostics) {
    this.compiler = compiler;
    this.diagnostics = diagnostics;
  }

  /** Compiles the file's body, if it has one. */
  void add(SourceDocument file) {
    String text = file.text().text();
    if (!text.substring(Math.min(file.bodyStart(), text.length())).isBlank()) {
      bodies.put(file.language(), compiler.compile(file.text(), file.bodyStart(), diagnostics));
    }
  }

  Set<Language> languages() {
    return bodies.keySet();
  }

  /** All prose but that of hidden languages. */
  Map<Language, Prose> without(Predicate<Language> hidden) {
    Map<Language, Prose> published = new LinkedHashMap<>(bodies);
    published.keySet().removeIf(hidden);
    published.values().removeIf(Prose::isEmpty);
    return published;
  }

  List<Reference> references() {
    return bodies.values().stream()
        .flatMap(prose -> prose.open().stream())
        .flatMap(Bodies::referencesIn)
        .toList();
  }

  private static Stream<Reference> referencesIn(Segment segment) {
    if (segment instanceof Segment.Link link) {
      return Stream.of(link.reference());
    }
    return segment instanceof Segment.Note note
        ? Stream.of(note.citation().source())
        : Stream.empty();
  }
}
