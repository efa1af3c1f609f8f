package org.summitarchive.cache;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.summitarchive.cache.KnownItem.StoredItem;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Citation;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Locator;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/** Reads what {@link ValueEncoder} wrote. */
class ValueDecoder {

  final Decoder facts;
  private final Languages languages;
  private final Decoder positions;
  private final List<String> paths;

  ValueDecoder(StoredItem item, Languages languages) {
    this.languages = languages;
    this.facts = new Decoder(item.facts());
    this.positions = new Decoder(item.positions());
    this.paths = positions.list(positions::text);
  }

  final Citation citation() {
    return new Citation(
        reference(), facts.optional(() -> new Locator(facts.number(), facts.number())));
  }

  final Reference reference() {
    return new Reference(id(), position());
  }

  final ItemId id() {
    return facts.id();
  }

  final PartialDate date() {
    return new PartialDate(facts.number(), facts.number(), facts.number());
  }

  final Text text() {
    Map<Language, String> values = map(facts::text);
    return values.isEmpty() ? Text.NONE : new Text(values);
  }

  final TextList texts() {
    Map<Language, List<String>> values = map(() -> List.copyOf(facts.list(facts::text)));
    return values.isEmpty() ? TextList.NONE : new TextList(values);
  }

  final <T> Map<Language, T> map(Supplier<T> one) {
    int count = facts.number();
    if (count == 0) {
      return Map.of();
    }
    Map<Language, T> values = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Language language = language();
      values.put(language, one.get());
    }
    return values;
  }

  final Language language() {
    return languages.find(facts.text()).orElseThrow();
  }

  final SourcePosition position() {
    return new SourcePosition(
        paths.get(positions.number()), positions.number(), positions.number());
  }

  final LocalDateTime time() {
    return LocalDateTime.parse(facts.text());
  }
}
