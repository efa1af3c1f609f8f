package org.summitarchive.archive;

import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Item;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Role;
import org.summitarchive.model.Statement;

/** Something in the archive that rests on a source. */
public sealed interface Evidence {

  /** The item on whose page it stands. */
  Item item();

  /** The place in the source; null where the source as a whole is meant. */
  @Nullable Locator locator();

  record OfStatement(Item item, @Nullable Locator locator, Statement statement)
      implements Evidence {}

  record OfFigure(Item item, @Nullable Locator locator, Figure figure) implements Evidence {}

  record OfRole(Item item, @Nullable Locator locator, Role role) implements Evidence {}

  /** The item as a whole names the place among its sources. */
  record OfItem(Item item, @Nullable Locator locator) implements Evidence {}

  /** The item's prose cites the place. */
  record OfProse(Item item, @Nullable Locator locator) implements Evidence {}
}
