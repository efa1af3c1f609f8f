package org.summitarchive.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/**
 * What came of one identity.
 *
 * @param item null where too little of it could be read
 * @param draft whether it is to be left out
 * @param references all that were read, bound or not
 * @param mistakes in its files, warnings among them
 */
public record Bound(
    ItemId id,
    @Nullable Item item,
    boolean draft,
    List<Reference> references,
    List<Diagnostic> mistakes) {

  public Bound {
    references = List.copyOf(references);
    mistakes = List.copyOf(mistakes);
  }

  static Bound nothing(ItemId id, List<Reference> references, List<Diagnostic> mistakes) {
    return new Bound(id, null, false, references, mistakes);
  }

  public boolean isBroken() {
    return mistakes.stream().anyMatch(mistake -> mistake.severity() == Severity.ERROR);
  }
}
