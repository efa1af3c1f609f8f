package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.bind.TranslationStatus.Age;
import org.summitarchive.language.Language;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.FieldReader;

/** Tells how far each translation of an item is, when all its fields have been read. */
final class TranslationStatuses {

  private final ItemFiles files;
  private final Fields fields;
  private final TranslationAges ages;

  TranslationStatuses(ItemFiles files, Fields fields) {
    this.files = files;
    this.fields = fields;
    this.ages = TranslationAges.of(files.original(), fields);
  }

  /**
   * One for each language but the original's.
   *
   * @param bodies the languages that have prose
   */
  List<TranslationStatus> of(Set<Language> bodies) {
    ItemContext context = fields.context();
    return context.languages().all().stream()
        .filter(language -> !language.equals(context.original()))
        .map(language -> of(language, bodies))
        .toList();
  }

  private TranslationStatus of(Language language, Set<Language> bodies) {
    Optional<SourceDocument> file = Optional.ofNullable(files.translations().get(language));
    return new TranslationStatus(
        files.original(), language, file, age(language), missing(language, bodies));
  }

  private Age age(Language language) {
    FieldReader translation = fields.translations().get(language);
    if (translation == null) {
      return Age.NONE;
    }
    if (!translation.has(TranslationAges.FIELD)) {
      return Age.UNKNOWN;
    }
    return ages.outdated().contains(language) ? Age.OUTDATED : Age.CURRENT;
  }

  private List<String> missing(Language language, Set<Language> bodies) {
    List<String> missing = new ArrayList<>();
    fields.context().gaps().stream()
        .filter(gap -> gap.languages().contains(language))
        .forEach(gap -> missing.add(gap.field()));
    if (bodies.contains(fields.context().original()) && !bodies.contains(language)) {
      missing.add(OriginalText.PROSE);
    }
    return missing.stream().distinct().toList();
  }
}
