package org.summitarchive.page;

import java.util.List;
import org.summitarchive.language.Collation;
import org.summitarchive.language.IndexLetters;
import org.summitarchive.language.Language;
import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Speaker;

/** Sorts items by what their readers call them. */
final class Letters {

  private final Language language;
  private final IndexLetters letters;

  Letters(Language language) {
    this.language = language;
    this.letters = IndexLetters.of(language);
  }

  /** Under every letter of the language, though it may have no items. */
  List<LetterGroup<Item>> group(List<Item> items) {
    return letters.group(items, this::name);
  }

  /** By name, under no letters. */
  List<Item> sorted(List<Item> items) {
    return Collation.of(language).sorted(items, this::name);
  }

  /** Under those letters only that have items. */
  List<LetterGroup<Item>> used(List<Item> items) {
    return group(items).stream().filter(group -> !group.entries().isEmpty()).toList();
  }

  /** The sort name belongs to the name in the same language, and to no other. */
  private String name(Item item) {
    return item.label()
        .in(language, item.common().origin().language())
        .map(label -> sortName(item, label))
        .orElse("");
  }

  private static String sortName(Item item, Localized label) {
    return item instanceof Speaker speaker
        ? speaker.names().sort().in(label.language()).map(Localized::text).orElse(label.text())
        : label.text();
  }
}
