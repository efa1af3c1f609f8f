package org.summitarchive.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/**
 * What is missing among the items for a reason that needs no further report.
 *
 * @param broken have mistakes, which are reported already; such an item may be absent, or present
 *     without some of its parts
 * @param drafts are left out of this build
 * @param loose references in broken items, which may stand in no item and want to be resolved too
 */
public record Incomplete(Set<ItemId> broken, Set<ItemId> drafts, List<Reference> loose) {

  public static final Incomplete NOTHING = new Incomplete(Set.of(), Set.of(), List.of());

  public Incomplete {
    broken = Set.copyOf(broken);
    drafts = Set.copyOf(drafts);
    loose = List.copyOf(loose);
  }

  /** What belongs to a draft edition is a draft with it. */
  Incomplete withItemsOfDraftEditions(Collection<? extends Item> items) {
    if (drafts.isEmpty()) {
      return this;
    }
    Set<ItemId> all = new HashSet<>(drafts);
    items.stream()
        .map(Item::id)
        .filter(id -> id.kind().belongsToEdition() && drafts.contains(id.edition()))
        .forEach(all::add);
    return new Incomplete(broken, all, loose);
  }

  Incomplete withBroken(Set<ItemId> more) {
    Set<ItemId> all = new HashSet<>(broken);
    all.addAll(more);
    return new Incomplete(all, drafts, loose);
  }
}
