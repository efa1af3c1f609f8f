package org.summitarchive.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.summitarchive.model.ItemId;

/** The pages of the index by number, and what numbers they had in an earlier one. */
final class PageNumbers {

  /** In place of a number: there is no such page. */
  static final int NONE = -1;

  private final List<ItemId> items;
  private final int[] before;
  private final int[] now;
  private final int firstMoved;

  private PageNumbers(List<ItemId> items, int[] before, int[] now) {
    this.items = items;
    this.before = before;
    this.now = now;
    int stays = 0;
    while (stays < now.length && now[stays] == stays) {
      stays++;
    }
    this.firstMoved = stays;
  }

  /**
   * Finds what has moved.
   *
   * @param items by the numbers of their pages
   * @param earlier the same in the earlier index
   * @param same whether an item's page says what it said there
   */
  static PageNumbers of(List<ItemId> items, List<ItemId> earlier, Predicate<ItemId> same) {
    Map<ItemId, Integer> numbers = new HashMap<>(earlier.size() * 2);
    for (ItemId id : earlier) {
      numbers.put(id, numbers.size());
    }
    int[] before = new int[items.size()];
    int[] now = new int[earlier.size()];
    Arrays.fill(now, NONE);
    for (int page = 0; page < before.length; page++) {
      ItemId item = items.get(page);
      Integer number = numbers.get(item);
      before[page] = number != null && same.test(item) ? number : NONE;
      if (before[page] != NONE) {
        now[before[page]] = page;
      }
    }
    return new PageNumbers(items, before, now);
  }

  List<ItemId> items() {
    return items;
  }

  int count() {
    return items.size();
  }

  /** The number that a page had; {@link #NONE} where it says something else now. */
  int before(int page) {
    return before[page];
  }

  /** The number that a page of the earlier index has now. */
  int now(int earlier) {
    return now[earlier];
  }

  /** Pages of the earlier index with lower numbers still have these. */
  int firstMoved() {
    return firstMoved;
  }
}
