package org.summitarchive.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;

/**
 * How an item is published.
 *
 * @param withdrawn the reason why the item's content is gone; {@link Text#NONE} where it is not
 */
public record Publication(
    @Nullable BigDecimal order,
    boolean draft,
    Text withdrawn,
    List<Alias> aliases,
    Changes changes) {

  public Publication {
    aliases = List.copyOf(aliases);
  }

  /**
   * What became of an item since it was first published.
   *
   * @param updated by the language of the file that says so
   * @param outdated the languages whose translation was made from an older text of the original
   * @param corrections in the order of the file
   */
  public record Changes(
      Map<Language, PartialDate> updated, Set<Language> outdated, List<Correction> corrections) {

    public static final Changes NONE = new Changes(Map.of(), Set.of(), List.of());

    public Changes {
      updated = Map.copyOf(updated);
      outdated = Set.copyOf(outdated);
      corrections = List.copyOf(corrections);
    }
  }
}
