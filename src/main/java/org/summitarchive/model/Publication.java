package org.summitarchive.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;

/**
 * How an item is published.
 *
 * @param withdrawn the reason why the item's content is gone; {@link Text#NONE} where it is not
 * @param updated by the language of the file that says so
 * @param corrections in the order of the file
 */
public record Publication(
    @Nullable BigDecimal order,
    boolean draft,
    Text withdrawn,
    List<Alias> aliases,
    Map<Language, PartialDate> updated,
    List<Correction> corrections) {

  public Publication {
    aliases = List.copyOf(aliases);
    updated = Map.copyOf(updated);
    corrections = List.copyOf(corrections);
  }
}
