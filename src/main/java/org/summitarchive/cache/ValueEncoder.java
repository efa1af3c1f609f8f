package org.summitarchive.cache;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Locator;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/** Writes what items are made of: facts, and beside them the positions of those that have one. */
class ValueEncoder {

  private static final Comparator<Map.Entry<Language, ?>> BY_PATH =
      Comparator.comparing(entry -> entry.getKey().path());

  final Encoder facts = new Encoder();
  private final Encoder positions = new Encoder();
  private final Map<String, Integer> paths = new LinkedHashMap<>();

  /** Forgets what was written. */
  void clear() {
    facts.clear();
    positions.clear();
    paths.clear();
  }

  /** All positions, behind the paths that they name by number. */
  final byte[] positions() {
    Encoder named = new Encoder();
    named.list(paths.keySet(), named::text);
    named.raw(positions);
    return named.bytes();
  }

  final void add(Citation citation) {
    add(citation.source());
    facts.optional(citation.locator(), this::add);
  }

  final void add(Locator locator) {
    facts.number(locator.first());
    facts.number(locator.last());
  }

  final void add(Reference reference) {
    add(reference.target());
    add(reference.position());
  }

  final void add(ItemId id) {
    facts.id(id);
  }

  final void add(PartialDate date) {
    facts.number(date.year());
    facts.number(date.month());
    facts.number(date.day());
  }

  final void add(Text text) {
    map(text.values(), (language, value) -> facts.text(value));
  }

  final void add(TextList list) {
    map(list.values(), (language, values) -> facts.list(values, facts::text));
  }

  /** Maps have no order of their own that would be the same tomorrow. */
  final <T> void map(Map<Language, T> values, BiConsumer<Language, T> one) {
    List<Map.Entry<Language, T>> sorted = new ArrayList<>(values.entrySet());
    sorted.sort(BY_PATH);
    facts.list(
        sorted,
        entry -> {
          facts.text(entry.getKey().path());
          one.accept(entry.getKey(), entry.getValue());
        });
  }

  final void add(SourcePosition position) {
    positions.number(paths.computeIfAbsent(position.path(), path -> paths.size()));
    positions.number(position.line());
    positions.number(position.column());
  }

  final void add(LocalDateTime time) {
    facts.text(time.toString());
  }
}
