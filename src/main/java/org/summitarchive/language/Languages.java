package org.summitarchive.language;

import java.util.List;
import java.util.Optional;

/** The languages of an archive in the order of its configuration; the first is the original. */
public record Languages(List<Language> all) {

  public Languages {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("an archive has at least one language");
    }
  }

  public Language original() {
    return all.get(0);
  }

  /**
   * Makes what orders and writes each of them, which takes a while, before somebody asks for it.
   */
  public Languages prepared() {
    for (Language language : all) {
      Formats.of(language).prepare();
      IndexLetters.of(language);
      language.territory();
    }
    return this;
  }

  public Optional<Language> find(String path) {
    for (Language language : all) {
      if (language.path().equals(path)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
