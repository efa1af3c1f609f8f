package org.summitarchive.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source, and the place in it, that a fact rests on.
 *
 * @param locator null where the source as a whole is meant
 */
public record Citation(Reference source, @Nullable Locator locator) {

  /** What is cited, wherever that is done. */
  public record Place(ItemId source, @Nullable Locator locator) {

    /** By hand for the same reason as {@link ItemId#equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && source.equals(place.source)
          && Objects.equals(locator, place.locator);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + Objects.hashCode(locator);
    }
  }

  public Place place() {
    return new Place(source.target(), locator);
  }
}
