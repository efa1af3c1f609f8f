package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.summitarchive.concurrent.Lazy;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Page;
import org.summitarchive.model.Section;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Topic;

/**
 * Every item of the archive, by id and in order. Order is {@code order}, then date (undated last),
 * then id; editions stand newest first.
 */
public final class Items {

  private final List<Item> all;
  private final ItemLists lists;
  private final Watch watch;

  private Items(List<Item> all, ItemLists lists, Watch watch) {
    this.all = all;
    this.lists = lists;
    this.watch = watch;
  }

  private static Items of(List<ItemId> ids, List<Item> all, Lazy<int[]> order) {
    ItemLists lists = new ItemLists(ids, all, order);
    return new Items(all, lists, new Watch(Reads.UNWATCHED, new Parts(ids)));
  }

  /** Of several items with one id the first counts. Fastest where they come by id. */
  static Items of(Collection<? extends Item> items) {
    Map<ItemId, Item> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.putIfAbsent(item.id(), item));
    List<Item> all = new ArrayList<>(byId.values());
    all.sort(Comparator.comparing(Item::id));
    List<Item> sorted = List.copyOf(all);
    Lazy<int[]> order = new Lazy<>(() -> ItemOrder.of(sorted));
    return of(sorted.stream().map(Item::id).toList(), sorted, order);
  }

  /**
   * Items that are made when they are asked for.
   *
   * @param order as {@link #order} tells it of the same items
   * @param making makes the same item whenever it is asked for, on any thread
   */
  static Items of(SortedSet<ItemId> ids, List<Integer> order, Function<ItemId, Item> making) {
    List<ItemId> sorted = List.copyOf(ids);
    int[] places = order.stream().mapToInt(place -> place).toArray();
    return of(sorted, new ItemTable(sorted, making), new Lazy<>(() -> places));
  }

  Items watchedBy(Reads watcher) {
    return new Items(all, lists, new Watch(watcher, watch.parts()));
  }

  /** The order of all lists, for when the same items are asked for again. */
  List<Integer> order() {
    return Arrays.stream(lists.order()).boxed().toList();
  }

  Watch watch() {
    return watch;
  }

  public Item get(ItemId id) {
    int place = watch.noted(Part.Extent.FACTS, id);
    if (place < 0) {
      throw new IllegalArgumentException("every reference is resolved before it is used: " + id);
    }
    return all.get(place);
  }

  public boolean contains(ItemId id) {
    return watch.noted(Part.Extent.FACTS, id) >= 0;
  }

  /** Whether there are items of a kind. */
  public boolean has(Kind kind) {
    watch.note(Part.Extent.PRESENCE, kind);
    return lists.has(kind);
  }

  /** All items, by kind and id. */
  public List<Item> all() {
    for (Kind kind : Kind.values()) {
      watch.note(Part.Extent.KIND, kind);
    }
    return all;
  }

  public List<Edition> editions() {
    return typed(of(Kind.EDITION));
  }

  public List<Section> sections(ItemId edition) {
    watch.note(Part.Extent.SECTIONS, edition);
    return typed(lists.sections(edition));
  }

  public List<Forum> forums(ItemId edition) {
    watch.note(Part.Extent.FORUMS, edition);
    return typed(lists.forums(edition));
  }

  public List<Speaker> speakers() {
    return typed(of(Kind.SPEAKER));
  }

  public List<Organisation> organisations() {
    return typed(of(Kind.ORGANISATION));
  }

  public List<Document> documents() {
    return typed(of(Kind.DOCUMENT));
  }

  public List<Topic> topics() {
    return typed(of(Kind.TOPIC));
  }

  public List<Source> sources() {
    return typed(of(Kind.SOURCE));
  }

  public List<Page> pages() {
    return typed(of(Kind.PAGE));
  }

  /** The items of one kind in their order; those of editions run edition by edition. */
  public List<Item> of(Kind kind) {
    watch.note(Part.Extent.KIND, kind);
    return lists.of(kind);
  }

  /** The ids of the same, for those who need no more. */
  public List<ItemId> ids(Kind kind) {
    watch.note(Part.Extent.KIND, kind);
    return lists.ids(kind);
  }

  /** Safe because an item's class follows from its kind, and the lists are immutable. */
  @SuppressWarnings("unchecked")
  private static <T extends Item> List<T> typed(List<Item> items) {
    return (List<T>) items;
  }
}
