package org.summitarchive.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Items;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/**
 * What comes before and after an item, where there is an order: among editions and documents, and
 * among the sections and the forums of an edition.
 */
public final class Neighbours {

  /** The items beside one; null at either end, and where there is no order. */
  public record Pair(@Nullable Item previous, @Nullable Item next) {

    static final Pair NONE = new Pair(null, null);
  }

  private final Map<ItemId, Pair> pairs = new HashMap<>();

  private Neighbours() {}

  /** Finds all neighbours at once. Time runs forward: the edition before is the earlier one. */
  public static Neighbours of(Items items) {
    Neighbours neighbours = new Neighbours();
    List<Edition> editions = new ArrayList<>(items.editions());
    Collections.reverse(editions);
    neighbours.add(editions);
    for (Edition edition : editions) {
      neighbours.add(items.sections(edition.id()));
      neighbours.add(items.forums(edition.id()));
    }
    neighbours.add(items.documents());
    return neighbours;
  }

  private void add(List<? extends Item> row) {
    for (int i = 0; i < row.size(); i++) {
      Item previous = i > 0 ? row.get(i - 1) : null;
      Item next = i + 1 < row.size() ? row.get(i + 1) : null;
      pairs.put(row.get(i).id(), new Pair(previous, next));
    }
  }

  public Pair of(Item item) {
    return pairs.getOrDefault(item.id(), Pair.NONE);
  }
}
