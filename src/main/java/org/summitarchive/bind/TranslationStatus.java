package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.summitarchive.language.Language;
import org.summitarchive.source.SourceDocument;

/**
 * How far the translation of an item into a language is.
 *
 * @param file empty where there is none
 * @param missing the texts that the original has and the language lacks: names of fields, and
 *     {@link OriginalText#PROSE}
 */
public record TranslationStatus(
    SourceDocument original,
    Language language,
    Optional<SourceDocument> file,
    Age age,
    List<String> missing) {

  /** How a translation's file stands to the words of its original. */
  public enum Age {
    CURRENT,
    /** It was made from words that the original no longer has. */
    OUTDATED,
    /** It does not say what it was made from. */
    UNKNOWN,
    /** There is no file: what there is of the language stands in the original's. */
    NONE
  }

  public TranslationStatus {
    missing = List.copyOf(missing);
  }

  /** Where the translation stands, or would. */
  public String path() {
    return file.map(found -> found.text().path())
        .orElseGet(() -> ItemFiles.pathIn(original, language));
  }

  /** Whether it lacks nothing and is not outdated, as far as is known. */
  public boolean isComplete() {
    return missing.isEmpty() && age != Age.OUTDATED;
  }
}
