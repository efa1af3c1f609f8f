package org.summitarchive.archive;

import java.util.List;
import org.summitarchive.archive.Part.Extent;
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

  private final ItemId[] ids;

  /**
   * Each item's place and 1, at its id's hash or the next that was free: a page asks so often that
   * a map of objects, which lie all over the memory, takes a fiftieth of a build.
   */
  private final int[] places;

  Parts(List<ItemId> items) {
    this.ids = items.toArray(ItemId[]::new);
    this.places = new int[Integer.highestOneBit(ids.length + 1) << 2];
    for (int place = 0; place < ids.length; place++) {
      int slot = slot(ids[place]);
      while (places[slot] != 0) {
        slot = next(slot);
      }
      places[slot] = place + 1;
    }
  }

  private int slot(ItemId id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 16) & (places.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (places.length - 1);
  }

  /** How many there are: each has a lower number. */
  public int count() {
    return (KINDS.length + ids.length) * EXTENTS.length;
  }

  /** The part of a number. */
  public Part part(int number) {
    Extent extent = EXTENTS[number % EXTENTS.length];
    int owner = number / EXTENTS.length;
    return owner < KINDS.length
        ? Part.of(extent, KINDS[owner])
        : new Part(extent, ids[owner - KINDS.length]);
  }

  /** Where an item stands among all; negative where there is no such item. */
  int place(ItemId id) {
    int slot = slot(id);
    while (places[slot] != 0 && !ids[places[slot] - 1].equals(id)) {
      slot = next(slot);
    }
    return places[slot] - 1;
  }

  int number(Extent extent, int place) {
    return (KINDS.length + place) * EXTENTS.length + extent.ordinal();
  }

  int number(Extent extent, Kind kind) {
    return kind.ordinal() * EXTENTS.length + extent.ordinal();
  }
}
