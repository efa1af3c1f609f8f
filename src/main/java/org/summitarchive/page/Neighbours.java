package org.summitarchive.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Items;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * What comes before and after an item, where there is an order: among editions and documents, and
 * among the sections and the forums of an edition.
 */
public final class Neighbours {

  /** The items beside one; null at either end, and where there is no order. */
  public record Pair(@Nullable Item previous, @Nullable Item next) {

    static final Pair NONE = new Pair(null, null);
  }

  /**
   * Rows of items that stand beside each other, each made when it is first asked for: by the kind
   * of the items and, as its value, the edition that they belong to.
   */
  private final Map<ItemId, Map<ItemId, Pair>> rows = new ConcurrentHashMap<>();

  private final Items items;

  private Neighbours(Items items) {
    this.items = items;
  }

  /** Finds neighbours. Time runs forward: the edition before is the earlier one. */
  public static Neighbours of(Items items) {
    return new Neighbours(items);
  }

  public Pair of(Item item) {
    ItemId id = item.id();
    String edition = id.kind().belongsToEdition() ? id.edition().value() : "";
    return rows.computeIfAbsent(new ItemId(id.kind(), edition), this::pairs)
        .getOrDefault(id, Pair.NONE);
  }

  private Map<ItemId, Pair> pairs(ItemId row) {
    List<? extends Item> all = items(row);
    Map<ItemId, Pair> pairs = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Item previous = i > 0 ? all.get(i - 1) : null;
      Item next = i + 1 < all.size() ? all.get(i + 1) : null;
      pairs.put(all.get(i).id(), new Pair(previous, next));
    }
    return pairs;
  }

  private List<? extends Item> items(ItemId row) {
    ItemId edition = new ItemId(Kind.EDITION, row.value());
    return switch (row.kind()) {
      case EDITION -> earliestFirst(items.editions());
      case SECTION -> items.sections(edition);
      case FORUM -> items.forums(edition);
      case DOCUMENT -> items.documents();
      default -> List.of();
    };
  }

  private static List<Edition> earliestFirst(List<Edition> editions) {
    List<Edition> row = new ArrayList<>(editions);
    Collections.reverse(row);
    return row;
  }
}
