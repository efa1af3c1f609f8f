package org.summitarchive.archive;

import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * A part of an archive that can be asked for, and that stays the same or changes as a whole.
 *
 * @param of the item it is about; for a kind as a whole an id without a value
 */
public record Part(Extent extent, ItemId of) {

  /** How much of the archive a part is. */
  public enum Extent {
    /** An item's name. */
    LABEL,
    /** All of an item but what its prose says. */
    FACTS,
    /** Whether there are items of a kind. */
    PRESENCE,
    /** The facts of all items of a kind, in their order. */
    KIND,
    /** The facts of an edition's sections. */
    SECTIONS,
    /** The facts of an edition's forums. */
    FORUMS,
    /** The statements of a speaker, and the facts of the items in which they stand. */
    STATEMENTS,
    /** The facts of the forums that name an item. */
    NAMING_FORUMS,
    AFFILIATIONS,
    PARTS,
    EVIDENCE,
    /** Whether anything in the archive has been corrected. */
    CORRECTED,
    /** Which items stand beside an item. */
    NEIGHBOURS,
    /** The facts of the documents that an organisation published. */
    PUBLICATIONS
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part part && extent == part.extent && of.equals(part.of);
  }

  @Override
  public int hashCode() {
    return 31 * of.hashCode() + extent.hashCode();
  }

  static Part of(Extent extent, Kind kind) {
    return new Part(extent, new ItemId(kind, ""));
  }
}
