package org.summitarchive.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/**
 * What came of one identity.
 *
 * @param item null where too little of it could be read
 * @param draft whether it is to be left out
 * @param references all that were read, bound or not
 */
public record Bound(
    ItemId id,
    @Nullable Item item,
    boolean draft,
    List<Reference> references,
    Diagnostics diagnostics) {

  public Bound {
    references = List.copyOf(references);
  }

  static Bound nothing(ItemId id, List<Reference> references, Diagnostics diagnostics) {
    return new Bound(id, null, false, references, diagnostics);
  }

  public boolean isBroken() {
    return diagnostics.hasErrors();
  }
}
