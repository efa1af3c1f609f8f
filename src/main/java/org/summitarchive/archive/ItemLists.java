package org.summitarchive.archive;

import java.util.AbstractList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.summitarchive.concurrent.Lazy;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Lists of items in their order. To ask for a list asks for none of the items in it. */
@SuppressWarnings("EnumOrdinal") // numbers last as long as the archive does
final class ItemLists {

  private static final Kind[] KINDS = Kind.values();

  private final List<ItemId> ids;
  private final List<Item> all;
  private final Lazy<int[]> order;

  /** Where each kind begins, and the end of the last. */
  private final int[] starts = new int[KINDS.length + 1];

  private final Lazy<Map<ItemId, List<Item>>> sections = new Lazy<>(() -> byEdition(Kind.SECTION));
  private final Lazy<Map<ItemId, List<Item>>> forums = new Lazy<>(() -> byEdition(Kind.FORUM));

  /**
   * Prepares lists.
   *
   * @param ids of all items, sorted
   * @param all of them, by their ids
   * @param order the places that they have there, kind by kind in the order of the lists
   */
  ItemLists(List<ItemId> ids, List<Item> all, Lazy<int[]> order) {
    this.ids = ids;
    this.all = all;
    this.order = order;
    for (Kind kind : KINDS) {
      int found = Collections.binarySearch(ids, new ItemId(kind, ""));
      starts[kind.ordinal()] = -found - 1;
    }
    starts[KINDS.length] = ids.size();
  }

  int[] order() {
    return order.get();
  }

  boolean has(Kind kind) {
    return first(kind) < end(kind);
  }

  List<Item> of(Kind kind) {
    return new InOrder<>(all, first(kind), end(kind));
  }

  List<ItemId> ids(Kind kind) {
    return new InOrder<>(ids, first(kind), end(kind));
  }

  List<Item> sections(ItemId edition) {
    return sections.get().getOrDefault(edition, List.of());
  }

  List<Item> forums(ItemId edition) {
    return forums.get().getOrDefault(edition, List.of());
  }

  /** What belongs to one edition stands together. */
  private Map<ItemId, List<Item>> byEdition(Kind kind) {
    List<ItemId> ordered = ids(kind);
    Map<ItemId, List<Item>> lists = new HashMap<>();
    int from = 0;
    while (from < ordered.size()) {
      ItemId edition = ordered.get(from).edition();
      String beginning = edition.value() + "/";
      int to = from + 1;
      while (to < ordered.size() && ordered.get(to).value().startsWith(beginning)) {
        to++;
      }
      lists.put(edition, new InOrder<>(all, first(kind) + from, first(kind) + to));
      from = to;
    }
    return lists;
  }

  private int first(Kind kind) {
    return starts[kind.ordinal()];
  }

  private int end(Kind kind) {
    return starts[kind.ordinal() + 1];
  }

  /** Some of what stands by places, in the order of the lists. */
  private final class InOrder<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> byPlace;
    private final int[] places = order.get();
    private final int from;
    private final int to;

    InOrder(List<T> byPlace, int from, int to) {
      this.byPlace = byPlace;
      this.from = from;
      this.to = to;
    }

    @Override
    public T get(int index) {
      if (index < 0 || index >= to - from) {
        throw new IndexOutOfBoundsException(index);
      }
      return byPlace.get(places[from + index]);
    }

    @Override
    public int size() {
      return to - from;
    }
  }
}
