package org.summitarchive.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.archive.Part.Extent;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Gives every part of an archive a number, by which it is noted and found faster than by what it
 * is: a page asks for some hundred. The same number is another part in another archive.
 */
@SuppressWarnings("EnumOrdinal") // numbers last as long as the archive does
public final class Parts {

  private static final Kind[] KINDS = Kind.values();
  private static final Extent[] EXTENTS = Extent.values();

  private final List<Item> items;
  private final Map<ItemId, Integer> places;

  Parts(List<Item> items) {
    this.items = items;
    this.places = new HashMap<>(items.size() * 2);
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).id(), i);
    }
  }

  /** How many there are: each has a lower number. */
  public int count() {
    return (KINDS.length + items.size()) * EXTENTS.length;
  }

  /** The part of a number. */
  public Part part(int number) {
    Extent extent = EXTENTS[number % EXTENTS.length];
    int owner = number / EXTENTS.length;
    return owner < KINDS.length
        ? Part.of(extent, KINDS[owner])
        : new Part(extent, items.get(owner - KINDS.length).id());
  }

  /** Where an item stands among all; negative where there is no such item. */
  int place(ItemId id) {
    Integer place = places.get(id);
    return place == null ? -1 : place;
  }

  int number(Extent extent, int place) {
    return (KINDS.length + place) * EXTENTS.length + extent.ordinal();
  }

  int number(Extent extent, Kind kind) {
    return kind.ordinal() * EXTENTS.length + extent.ordinal();
  }
}
