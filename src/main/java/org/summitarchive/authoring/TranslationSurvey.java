package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.summitarchive.bind.Binder;
import org.summitarchive.bind.Drafts;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.bind.TranslationStatus.Age;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.markdown.MarkdownCompiler;

/** How far the translations of an archive are. */
public record TranslationSurvey(List<Language> languages, List<TranslationStatus> translations) {

  public TranslationSurvey {
    languages = List.copyOf(languages);
    translations = List.copyOf(translations);
  }

  /** Looks at every file; errors are reported, and what they leave unknown is left out. */
  public static TranslationSurvey of(AuthoredContent content, Diagnostics diagnostics) {
    Binder binder = new Binder(content.config(), Drafts.PUBLISH, new MarkdownCompiler()::compile);
    return new TranslationSurvey(
        content.config().languages().all(), binder.translations(content.files(), diagnostics));
  }

  public TranslationSurvey in(List<Language> wanted) {
    return new TranslationSurvey(
        languages.stream().filter(wanted::contains).toList(),
        translations.stream().filter(status -> wanted.contains(status.language())).toList());
  }

  /** Those whose file, or whose original's file, a path means. */
  public TranslationSurvey of(AuthoredContent content, List<Path> files) {
    Predicate<String> named = path -> files.contains(content.resolve(path));
    return new TranslationSurvey(
        languages,
        translations.stream()
            .filter(
                status -> named.test(status.path()) || named.test(status.original().text().path()))
            .toList());
  }

  public List<TranslationStatus> outdated() {
    return of(Age.OUTDATED);
  }

  public List<TranslationStatus> ofUnknownAge() {
    return of(Age.UNKNOWN);
  }

  private List<TranslationStatus> of(Age age) {
    return translations.stream().filter(status -> status.age() == age).toList();
  }

  public List<TranslationStatus> missing() {
    return translations.stream().filter(status -> !status.missing().isEmpty()).toList();
  }

  /** Those that lack nothing and are not outdated, as far as is known. */
  public List<TranslationStatus> complete() {
    return translations.stream().filter(TranslationStatus::isComplete).toList();
  }
}
