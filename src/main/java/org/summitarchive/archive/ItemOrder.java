package org.summitarchive.archive;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
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

  static Comparator<Item> of(Kind kind) {
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
