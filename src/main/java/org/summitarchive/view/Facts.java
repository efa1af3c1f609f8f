package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;

/** Collects what is known of an item. */
final class Facts {

  private final PageContext page;
  private final List<Fact> facts = new ArrayList<>();

  Facts(PageContext page) {
    this.page = page;
  }

  List<Fact> list() {
    return List.copyOf(facts);
  }

  /** A fact that readers expect: where it is not known, that is said. */
  Facts expected(String key, Optional<Sentence> value) {
    facts.add(new Fact(page.words(key), values(value)));
    return this;
  }

  Facts add(String key, List<Sentence> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(page.words(key), values));
    }
    return this;
  }

  Facts add(String key, Optional<Sentence> value) {
    return add(key, values(value));
  }

  private static List<Sentence> values(Optional<Sentence> value) {
    return value.isPresent() ? List.of(value.get()) : List.of();
  }

  Facts text(String key, @Nullable String value) {
    return add(key, Optional.ofNullable(value).map(Sentence::text));
  }

  Facts item(String key, @Nullable Reference reference) {
    return add(key, Optional.ofNullable(reference).map(found -> Sentence.of(page.link(found))));
  }

  Facts items(String key, List<ItemId> items) {
    List<Sentence> links = new ArrayList<>(items.size());
    for (Link link : page.itemLinks(items)) {
      links.add(Sentence.of(link));
    }
    return add(key, links);
  }

  Facts phrase(String key, Optional<Phrase> value) {
    return add(key, value.map(Facts::sentence));
  }

  Optional<Sentence> date(@Nullable PartialDate date) {
    return Optional.ofNullable(date).map(found -> moment(page.reader().date(found)));
  }

  static Sentence moment(Moment moment) {
    return Sentence.text(moment.text());
  }

  private static Sentence sentence(Phrase phrase) {
    return Sentence.of(new Link(phrase, null));
  }
}
