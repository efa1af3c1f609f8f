package org.summitarchive.model;

import java.util.Map;
import java.util.Optional;
import org.summitarchive.language.Language;

/**
 * One text in the languages in which it exists. Plain text; a blank line parts paragraphs, soft
 * line breaks are folded already.
 */
public record Text(Map<Language, String> values) {

  /** A text that nobody gave: what an optional field holds when it is absent. */
  public static final Text NONE = new Text(Map.of());

  public Text {
    values = Map.copyOf(values);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public boolean has(Language language) {
    return values.containsKey(language);
  }

  /** The text in the reader's language, else in the fallback, else in the first by path. */
  public Optional<Localized> in(Language reader, Language fallback) {
    Optional<Localized> found = in(reader);
    if (found.isEmpty()) {
      found = in(fallback);
    }
    return found.isEmpty() && !isEmpty() ? inFirst() : found;
  }

  public Optional<Localized> in(Language language) {
    String text = values.get(language);
    return text == null ? Optional.empty() : Optional.of(new Localized(text, language));
  }

  private Optional<Localized> inFirst() {
    return values.keySet().stream()
        .min(java.util.Comparator.comparing(Language::path))
        .flatMap(this::in);
  }
}
