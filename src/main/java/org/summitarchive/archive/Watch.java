package org.summitarchive.archive;

import org.summitarchive.archive.Part.Extent;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Tells who watches an archive what is asked for. */
public record Watch(Reads reads, Parts parts) {

  /** Notes that a part about an item is asked for. */
  public void note(Extent extent, ItemId id) {
    if (reads != Reads.UNWATCHED) {
      noted(extent, id);
    }
  }

  /** The same; returns the item's place among all items, or a negative number. */
  public int noted(Extent extent, ItemId id) {
    int place = parts.place(id);
    note(extent, id, place);
    return place;
  }

  /** An item that is not there might be one day: then its kind has other items. */
  private void note(Extent extent, ItemId id, int place) {
    if (place < 0) {
      note(Extent.KIND, id.kind());
    } else {
      reads.read(parts.number(extent, place));
    }
  }

  /** Notes that a part about all of a kind is asked for. */
  void note(Extent extent, Kind kind) {
    reads.read(parts.number(extent, kind));
  }

  /** Notes that it is asked whether anything in the archive has been corrected. */
  public void noteCorrected() {
    note(Extent.CORRECTED, Kind.EDITION);
  }
}
