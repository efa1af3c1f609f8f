package org.summitarchive.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitarchive.authoring.AuthoredContent;
import org.summitarchive.authoring.TextChange;
import org.summitarchive.authoring.TranslationChanges;
import org.summitarchive.authoring.TranslationChanges.Found;
import org.summitarchive.authoring.TranslationSurvey;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.bind.TranslationStatus.Age;
import org.summitarchive.json.JsonText;
import org.summitarchive.language.Language;

/** How far translations are, as one JSON document, for other programs. */
final class StatusJson {

  private final AuthoredContent content;
  private final boolean diff;

  /**
   * Prepares the document.
   *
   * @param diff whether it says what changed since outdated translations were made
   */
  StatusJson(AuthoredContent content, boolean diff) {
    this.content = content;
    this.diff = diff;
  }

  String of(TranslationSurvey survey) throws IOException {
    List<Map<String, Object>> languages = new ArrayList<>();
    for (Language language : survey.languages()) {
      TranslationSurvey own = survey.in(List.of(language));
      if (!own.translations().isEmpty()) {
        languages.add(counts(language, own));
      }
    }
    List<Map<String, Object>> translations = new ArrayList<>();
    for (TranslationStatus status : survey.translations()) {
      translations.add(translation(status));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("languages", languages);
    document.put("translations", translations);
    return JsonText.of(document);
  }

  private static Map<String, Object> counts(Language language, TranslationSurvey survey) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("language", language.path());
    counts.put("complete", survey.complete().size());
    counts.put("missing", survey.missing().size());
    counts.put("outdated", survey.outdated().size());
    counts.put("unknown", survey.ofUnknownAge().size());
    return counts;
  }

  private Map<String, Object> translation(TranslationStatus status) throws IOException {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", status.path());
    entry.put("language", status.language().path());
    entry.put("original", status.original().text().path());
    entry.put("complete", status.isComplete());
    entry.put("age", status.age().name().toLowerCase(Locale.ROOT));
    entry.put("missing", status.missing());
    if (diff && status.age() == Age.OUTDATED) {
      TranslationChanges changes = TranslationChanges.of(content, status);
      StatusDiff.why(changes).ifPresent(reason -> entry.put("unknown", reason));
      if (changes instanceof Found found) {
        entry.put("changes", found.changes().stream().map(StatusJson::change).toList());
      }
    }
    return entry;
  }

  private static Map<String, Object> change(TextChange change) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("text", change.place());
    entry.put("before", change.before());
    entry.put("after", change.after());
    return entry;
  }
}
