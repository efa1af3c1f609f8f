package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.summitarchive.model.ItemId;

/** Lists by item, while they grow. */
final class Groups<T> {

  private final Predicate<ItemId> shown;
  private final Map<ItemId, List<T>> lists = new HashMap<>();

  /**
   * @param shown the items that have a list at all
   */
  Groups(Predicate<ItemId> shown) {
    this.shown = shown;
  }

  void add(ItemId id, T entry) {
    if (shown.test(id)) {
      lists.computeIfAbsent(id, first -> new ArrayList<>(2)).add(entry);
    }
  }

  /** The lists, each as small as it can be. Not for further additions. */
  Map<ItemId, List<T>> finished() {
    lists.replaceAll((id, list) -> List.copyOf(list));
    return lists;
  }
}
