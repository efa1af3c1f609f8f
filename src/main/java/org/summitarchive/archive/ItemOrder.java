package org.summitarchive.archive;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;

/**
 * {@code order}, then date (undated last), then hour (what has none last), then id; editions stand
 * newest first.
 */
final class ItemOrder {

  private static final Comparator<Item> BY_NUMBER =
      Comparator.comparing(ItemOrder::number, Comparator.nullsLast(Comparator.naturalOrder()));

  private ItemOrder() {}

  /** The places of sorted items, kind by kind in this order; those of editions run by edition. */
  static int[] of(List<Item> sorted) {
    Map<Kind, List<Integer>> kinds = new EnumMap<>(Kind.class);
    for (int place = 0; place < sorted.size(); place++) {
      Kind kind = sorted.get(place).id().kind();
      kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(place);
    }
    kinds.forEach((kind, places) -> places.sort(Comparator.comparing(sorted::get, of(kind))));
    int[] order = new int[sorted.size()];
    int at = 0;
    for (Map.Entry<Kind, List<Integer>> kind : kinds.entrySet()) {
      List<Integer> places = kind.getValue();
      if (kind.getKey().belongsToEdition()) {
        places = byEdition(places, kinds.getOrDefault(Kind.EDITION, List.of()), sorted);
      }
      for (int place : places) {
        order[at++] = place;
      }
    }
    return order;
  }

  /** Editions that do not exist come last: their items are a mistake already reported. */
  private static List<Integer> byEdition(
      List<Integer> places, List<Integer> editions, List<Item> sorted) {
    Map<ItemId, List<Integer>> groups = new LinkedHashMap<>();
    editions.forEach(place -> groups.put(sorted.get(place).id(), new ArrayList<>()));
    for (int place : places) {
      ItemId edition = sorted.get(place).id().edition();
      groups.computeIfAbsent(edition, missing -> new ArrayList<>()).add(place);
    }
    List<Integer> all = new ArrayList<>(places.size());
    groups.values().forEach(all::addAll);
    return all;
  }

  private static Comparator<Item> of(Kind kind) {
    Comparator<PartialDate> dates = Comparator.naturalOrder();
    Comparator<PartialDate> direction = kind == Kind.EDITION ? dates.reversed() : dates;
    return BY_NUMBER
        .thenComparing(ItemOrder::date, Comparator.nullsLast(direction))
        .thenComparing(ItemOrder::start, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Item::id);
  }

  private static @Nullable BigDecimal number(Item item) {
    return item.common().publication().order();
  }

  private static @Nullable LocalDateTime start(Item item) {
    return item instanceof Forum forum ? forum.session().slot().start() : null;
  }

  private static @Nullable PartialDate date(Item item) {
    if (item instanceof Edition edition) {
      return edition.period().start();
    }
    if (item instanceof Forum forum) {
      return forum.session().date();
    }
    if (item instanceof Document document) {
      return document.imprint().year();
    }
    return item instanceof Source source ? source.bibliography().published() : null;
  }
}
