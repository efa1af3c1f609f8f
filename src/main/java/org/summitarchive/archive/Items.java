package org.summitarchive.archive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private final SortedMap<ItemId, Item> byId;
  private final Map<Kind, List<Item>> ordered;
  private final Map<ItemId, List<Section>> sections;
  private final Map<ItemId, List<Forum>> forums;

  Items(
      SortedMap<ItemId, Item> byId,
      Map<Kind, List<Item>> ordered,
      Map<ItemId, List<Section>> sections,
      Map<ItemId, List<Forum>> forums) {
    this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    this.ordered = Map.copyOf(ordered);
    this.sections = Map.copyOf(sections);
    this.forums = Map.copyOf(forums);
  }

  public Item get(ItemId id) {
    Item item = byId.get(id);
    if (item == null) {
      throw new IllegalArgumentException("every reference is resolved before it is used: " + id);
    }
    return item;
  }

  public boolean contains(ItemId id) {
    return byId.containsKey(id);
  }

  /** All items, by kind and id. */
  public List<Item> all() {
    return List.copyOf(byId.values());
  }

  public List<Edition> editions() {
    return of(Kind.EDITION, Edition.class);
  }

  public List<Section> sections(ItemId edition) {
    return sections.getOrDefault(edition, List.of());
  }

  public List<Forum> forums(ItemId edition) {
    return forums.getOrDefault(edition, List.of());
  }

  public List<Speaker> speakers() {
    return of(Kind.SPEAKER, Speaker.class);
  }

  public List<Organisation> organisations() {
    return of(Kind.ORGANISATION, Organisation.class);
  }

  public List<Document> documents() {
    return of(Kind.DOCUMENT, Document.class);
  }

  public List<Topic> topics() {
    return of(Kind.TOPIC, Topic.class);
  }

  public List<Source> sources() {
    return of(Kind.SOURCE, Source.class);
  }

  public List<Page> pages() {
    return of(Kind.PAGE, Page.class);
  }

  /** The items of one kind in their order; those of editions run edition by edition. */
  public List<Item> of(Kind kind) {
    return ordered.getOrDefault(kind, List.of());
  }

  private <T extends Item> List<T> of(Kind kind, Class<T> type) {
    return of(kind).stream().map(type::cast).toList();
  }
}
