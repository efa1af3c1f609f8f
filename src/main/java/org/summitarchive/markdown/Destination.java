package org.summitarchive.markdown;

import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ItemId;

/** Where a link leads. */
sealed interface Destination {

  /**
   * Outside of the archive's items.
   *
   * @param href ready to be escaped as an attribute
   */
  record Address(String href) implements Destination {}

  record Item(ItemId id) implements Destination {}

  /**
   * A citation.
   *
   * @param place what stands after {@code #}; null where nothing does
   */
  record Place(ItemId source, @Nullable String place) implements Destination {}

  /** Nowhere: a mistake that is to be reported. */
  record Mistake(String code, String message, String hint) implements Destination {

    static Mistake badLink(String message, String hint) {
      return new Mistake("bad-link", message, hint);
    }
  }
}
