package org.summitarchive.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue.Scalar;

/**
 * The translations of an item that were made from an older text of it, as far as they say what they
 * were made from.
 *
 * @param marks where each of them says so
 */
record TranslationAges(SourceDocument original, Map<Language, Scalar> marks) {

  static final String FIELD = "translated-from";

  static TranslationAges of(SourceDocument original, Fields fields) {
    Map<Language, Scalar> said = new LinkedHashMap<>();
    fields
        .translations()
        .forEach(
            (language, translation) ->
                translation.scalar(FIELD).ifPresent(mark -> said.put(language, mark)));
    said.keySet().removeIf(fields.context()::isHidden);
    if (!said.isEmpty()) {
      String current = OriginalText.of(original).version();
      said.values().removeIf(mark -> mark.text().strip().equals(current));
    }
    return new TranslationAges(original, said);
  }

  Set<Language> outdated() {
    return marks.keySet();
  }

  void report(Fields fields) {
    marks.forEach((language, mark) -> warn(mark, fields.context().diagnostics()));
  }

  private void warn(Scalar mark, Diagnostics diagnostics) {
    String file = mark.position().path();
    diagnostics.warning(
        mark.position(),
        "outdated-translation",
        "the original, " + original.text().path() + ", has changed since it was translated",
        "`status --diff` shows what changed; when the translation says it too, `status --accept "
            + file
            + "`");
  }
}
