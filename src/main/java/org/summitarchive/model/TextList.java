package org.summitarchive.model;

import java.util.List;
import java.util.Map;
import org.summitarchive.language.Language;

/** A list of texts that stands whole in each language, such as other names or authors. */
public record TextList(Map<Language, List<String>> values) {

  public static final TextList NONE = new TextList(Map.of());

  public TextList {
    values = Map.copyOf(values);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The list in the reader's language, else in the fallback; each entry with its language. */
  public List<Localized> in(Language reader, Language fallback) {
    Language language = values.containsKey(reader) ? reader : fallback;
    return values.getOrDefault(language, List.of()).stream()
        .map(text -> new Localized(text, language))
        .toList();
  }
}
