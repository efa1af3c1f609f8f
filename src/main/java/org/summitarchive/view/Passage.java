package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Localized;

/** Paragraphs of plain text, with the language marks of a {@link Phrase}. */
public record Passage(List<String> paragraphs, @Nullable String lang, @Nullable String dir) {

  public Passage {
    paragraphs = List.copyOf(paragraphs);
  }

  static Passage of(Localized localized, Language around) {
    Phrase phrase = Phrase.of(localized, around);
    return new Passage(List.of(phrase.text().split("\n{2,}")), phrase.lang(), phrase.dir());
  }
}
