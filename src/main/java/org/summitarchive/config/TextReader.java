package org.summitarchive.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.PlainText;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.Shapes;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads text fields: a text in the language of its file, or a map of texts by language. */
public final class TextReader {

  private final Languages languages;
  private final Diagnostics diagnostics;
  private final Shapes shapes;

  public TextReader(Languages languages, Diagnostics diagnostics) {
    this.languages = languages;
    this.diagnostics = diagnostics;
    this.shapes = new Shapes(diagnostics);
  }

  /** What a field says in each language, mistaken texts included; the map may be changed. */
  public Map<Language, GivenText> read(
      YamlValue value, Supplier<String> subject, Language fileLanguage) {
    Map<Language, GivenText> given = new LinkedHashMap<>();
    if (value instanceof Mapping map && !Shapes.isEmpty(map)) {
      map.entries().forEach(entry -> readEntry(entry, subject, given));
    } else {
      given.put(fileLanguage, single(value, subject));
    }
    return given;
  }

  /** A text that is in one language only. */
  public GivenText single(YamlValue value, Supplier<String> subject) {
    return new GivenText(
        shapes.scalar(value, subject).map(scalar -> PlainText.fold(scalar.text())).orElse(null),
        value.position());
  }

  private void readEntry(Entry entry, Supplier<String> subject, Map<Language, GivenText> given) {
    String path = entry.key().text();
    Optional<Language> language = languages.find(path);
    if (language.isEmpty()) {
      reportUnknown(entry, path);
      return;
    }
    given.put(
        language.get(),
        single(entry.value(), () -> subject.get() + " in " + language.get().name()));
  }

  private void reportUnknown(Entry entry, String path) {
    List<String> paths = languages.all().stream().map(Language::path).toList();
    diagnostics.error(
        entry.key().position(),
        "unknown-language",
        "`" + path + "` is no language of this archive",
        Suggestions.didYouMean(
            path,
            paths,
            "use one of "
                + String.join(", ", paths)
                + ", or add it to `languages` in archive.yaml"));
  }

  /** The texts that are right. */
  public static Text toText(Map<Language, GivenText> given) {
    Map<Language, String> values = new HashMap<>();
    given.forEach(
        (language, text) -> {
          if (text.text() != null) {
            values.put(language, text.text());
          }
        });
    return values.isEmpty() ? Text.NONE : new Text(values);
  }
}
