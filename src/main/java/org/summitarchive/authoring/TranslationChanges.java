package org.summitarchive.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue.Scalar;

/** What changed in an original since a translation was made from it. */
public sealed interface TranslationChanges {

  record Found(List<TextChange> changes) implements TranslationChanges {
    public Found {
      changes = List.copyOf(changes);
    }

    /** The changes as lines, each text under its name. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (TextChange change : changes) {
        lines.add(change.place());
        ChangedLines.between(change.before(), change.after())
            .forEach(line -> lines.add("  " + line));
      }
      return lines;
    }
  }

  /** The file's history is known, and the words that were translated are not in it. */
  record NotRecorded() implements TranslationChanges {}

  /** There is no history to look into. */
  record NoHistory() implements TranslationChanges {}

  /**
   * Looks for the words that were translated in the history of the original's file.
   *
   * @param translation one that is outdated
   */
  static TranslationChanges of(AuthoredContent content, TranslationStatus translation)
      throws IOException {
    SourceDocument original = translation.original();
    String version = version(translation);
    GitHistory history = new GitHistory(content.resolve(original.text().path()));
    Optional<Set<String>> states = history.states();
    if (states.isEmpty() || states.get().isEmpty()) {
      return new NoHistory();
    }
    for (String state : states.get()) {
      Optional<OriginalText> text = history.text(state).flatMap(old -> text(original, old));
      if (text.isPresent() && text.get().version().equals(version)) {
        return new Found(TextChange.between(text.get(), OriginalText.of(original)));
      }
    }
    return new NotRecorded();
  }

  private static Optional<OriginalText> text(SourceDocument original, String old) {
    SourceText text = new SourceText(original.text().path(), old);
    return SourceDocument.parse(original.id(), original.language(), text, new Diagnostics())
        .map(OriginalText::of);
  }

  private static String version(TranslationStatus translation) {
    return translation.file().orElseThrow().frontMatter().entries().stream()
        .filter(entry -> entry.key().text().equals(TranslationMark.FIELD))
        .map(entry -> entry.value() instanceof Scalar mark ? mark.text().strip() : "")
        .findFirst()
        .orElse("");
  }
}
