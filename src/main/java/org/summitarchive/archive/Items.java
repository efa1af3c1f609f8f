package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * then id; editions stand newest first. All lists are made once: asking for one costs nothing.
 */
public final class Items {

  private final List<Item> all;
  private final Map<Kind, List<Item>> ordered;
  private final Map<ItemId, List<Item>> sections;
  private final Map<ItemId, List<Item>> forums;
  private final Watch watch;

  private Items(Items same, Reads reads) {
    this.all = same.all;
    this.ordered = same.ordered;
    this.sections = same.sections;
    this.forums = same.forums;
    this.watch = new Watch(reads, same.watch.parts());
  }

  private Items(Map<ItemId, Item> byId, Map<Kind, List<Item>> sorted) {
    this.all = byId.values().stream().sorted(Comparator.comparing(Item::id)).toList();
    this.watch = new Watch(Reads.UNWATCHED, new Parts(all));
    this.sections = byEdition(sorted, Kind.SECTION);
    this.forums = byEdition(sorted, Kind.FORUM);
    this.ordered = new EnumMap<>(sorted);
    ordered.put(Kind.SECTION, concatenated(sections));
    ordered.put(Kind.FORUM, concatenated(forums));
  }

  /** Of several items with one id the first counts. Fastest where they come by id. */
  static Items of(Collection<? extends Item> items) {
    Map<ItemId, Item> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.putIfAbsent(item.id(), item));
    Map<Kind, List<Item>> sorted = new EnumMap<>(Kind.class);
    for (Item item : byId.values()) {
      sorted.computeIfAbsent(item.id().kind(), kind -> new ArrayList<>()).add(item);
    }
    sorted.forEach((kind, list) -> list.sort(ItemOrder.of(kind)));
    sorted.replaceAll((kind, list) -> List.copyOf(list));
    return new Items(byId, sorted);
  }

  /** Editions that do not exist come last: their items are a mistake already reported. */
  private static Map<ItemId, List<Item>> byEdition(Map<Kind, List<Item>> sorted, Kind kind) {
    Map<ItemId, List<Item>> groups = new LinkedHashMap<>();
    sorted
        .getOrDefault(Kind.EDITION, List.of())
        .forEach(e -> groups.put(e.id(), new ArrayList<>()));
    for (Item item : sorted.getOrDefault(kind, List.of())) {
      groups.computeIfAbsent(item.id().edition(), missing -> new ArrayList<>()).add(item);
    }
    groups.replaceAll((edition, group) -> List.copyOf(group));
    return groups;
  }

  private static List<Item> concatenated(Map<ItemId, List<Item>> groups) {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  Items watchedBy(Reads watcher) {
    return new Items(this, watcher);
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
    return !list(kind).isEmpty();
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
    return typed(sections.getOrDefault(edition, List.of()));
  }

  public List<Forum> forums(ItemId edition) {
    watch.note(Part.Extent.FORUMS, edition);
    return typed(forums.getOrDefault(edition, List.of()));
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
    return list(kind);
  }

  private List<Item> list(Kind kind) {
    return ordered.getOrDefault(kind, List.of());
  }

  /** Safe because an item's class follows from its kind, and the lists are immutable. */
  @SuppressWarnings("unchecked")
  private static <T extends Item> List<T> typed(List<Item> items) {
    return (List<T>) items;
  }
}
