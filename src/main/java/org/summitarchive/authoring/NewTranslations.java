package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.source.SourceDocument;

/** Begins translations. */
public final class NewTranslations {

  private final AuthoredContent content;
  private final Diagnostics diagnostics;

  public NewTranslations(AuthoredContent content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes a translation to fill in, where the language has none.
   *
   * @param original the file to translate
   * @param path of the language
   */
  public NewFile write(Path original, String path) throws IOException {
    Optional<Language> language = content.config().languages().find(path);
    if (language.isEmpty()) {
      return content.noLanguage(path);
    }
    TranslationSurvey survey =
        TranslationSurvey.of(content, diagnostics).of(content, List.of(original));
    Optional<TranslationStatus> found =
        survey.in(List.of(language.get())).translations().stream()
            .filter(status -> isFile(original, status.original().text().path()))
            .findFirst();
    return found.isPresent()
        ? write(found.get())
        : refusal(original, survey.translations(), language.get());
  }

  private NewFile write(TranslationStatus status) throws IOException {
    String text = new TranslationScaffold(status.original(), status.language()).text();
    return FileMaker.make(content, content.resolve(status.path()), text, List.of());
  }

  private Refused refusal(Path file, List<TranslationStatus> found, Language language) {
    String shown = content.shown(file);
    Optional<SourceDocument> original = found.stream().map(TranslationStatus::original).findFirst();
    if (original.isEmpty()) {
      return new Refused(
          "there is nothing to translate in " + shown,
          "name a file in the content folder that is an original, and neither a draft nor withdrawn"
              + " nor mistaken");
    }
    String path = original.get().text().path();
    return isFile(file, path)
        ? new Refused(shown + " is in " + language.name(), "choose another language")
        : new Refused(shown + " is a translation itself", "name its original, " + path);
  }

  private boolean isFile(Path file, String path) {
    return content.resolve(path).equals(file);
  }
}
