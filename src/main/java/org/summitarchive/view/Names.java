package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/** What people and organisations are called, in the reader's language and in all others. */
final class Names {

  private Names() {}

  /** People in the order in which readers of the page look for them. */
  static List<Speaker> sorted(PageContext page, List<Speaker> speakers) {
    return page.reader().collation().sorted(speakers, speaker -> sortName(page.reader(), speaker));
  }

  private static String sortName(Reader reader, Speaker speaker) {
    Localized name =
        reader
            .localized(speaker.label(), speaker)
            .orElseThrow(() -> new IllegalStateException("every speaker has a name"));
    return speaker.names().sort().in(name.language()).orElse(name).text();
  }

  /** A speaker's names, the reader's own language first. */
  static List<NameLine> of(PageContext page, Speaker speaker) {
    return lines(page, speaker, speaker.names().name(), speaker.names().alsoKnownAs());
  }

  /** An organisation's names, the reader's own language first. */
  static List<NameLine> of(PageContext page, Organisation organisation) {
    return lines(page, organisation, organisation.name(), TextList.NONE);
  }

  private static List<NameLine> lines(PageContext page, Item item, Text name, TextList others) {
    List<NameLine> lines = new ArrayList<>();
    for (Language language : languages(page)) {
      List<Phrase> names = new ArrayList<>();
      Optional<Localized> main = name.in(language);
      main.ifPresent(found -> names.add(Phrase.of(found, page.language())));
      for (String other : others.values().getOrDefault(language, List.of())) {
        names.add(Phrase.of(new Localized(other, language), page.language()));
      }
      if (!names.isEmpty() && !item.common().isWithdrawn()) {
        Localized own = new Localized(language.name(), language);
        lines.add(new NameLine(Phrase.of(own, page.language()), names));
      }
    }
    return lines;
  }

  private static List<Language> languages(PageContext page) {
    List<Language> languages = new ArrayList<>(List.of(page.language()));
    for (Language language : page.config().languages().all()) {
      if (!language.equals(page.language())) {
        languages.add(language);
      }
    }
    return languages;
  }
}
