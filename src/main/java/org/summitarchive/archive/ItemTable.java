package org.summitarchive.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/** Items by kind and id, each of which is made when it is first asked for. */
final class ItemTable extends AbstractList<Item> implements RandomAccess {

  private final List<ItemId> ids;
  private final Function<ItemId, Item> making;

  /** Two threads may make the same item, which is equal then: nobody need wait. */
  private final @Nullable Item[] made;

  /**
   * @param ids in order
   */
  ItemTable(List<ItemId> ids, Function<ItemId, Item> making) {
    this.ids = List.copyOf(ids);
    this.making = making;
    this.made = new @Nullable Item[ids.size()];
  }

  @Override
  public Item get(int place) {
    Item item = made[place];
    if (item == null) {
      item = making.apply(ids.get(place));
      made[place] = item;
    }
    return item;
  }

  @Override
  public int size() {
    return made.length;
  }
}
