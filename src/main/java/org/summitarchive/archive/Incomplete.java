package org.summitarchive.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;

/**
 * What is missing among the items for a reason that needs no further report.
 *
 * @param broken have mistakes, which are reported already; such an item may be absent, or present
 *     without some of its parts
 * @param drafts are left out of this build
 * @param unread kinds of which nobody knows what there is: topics, where their file cannot be read
 * @param loose references in broken items, which may stand in no item and want to be resolved too
 */
public record Incomplete(
    Set<ItemId> broken, Set<ItemId> drafts, Set<Kind> unread, List<Reference> loose) {

  public static final Incomplete NOTHING = new Incomplete(Set.of(), Set.of(), Set.of(), List.of());

  public Incomplete {
    broken = Set.copyOf(broken);
    drafts = Set.copyOf(drafts);
    unread = Set.copyOf(unread);
    loose = List.copyOf(loose);
  }

  public Incomplete(Set<ItemId> broken, Set<ItemId> drafts, List<Reference> loose) {
    this(broken, drafts, Set.of(), loose);
  }

  /** Adds what did not get as far as to be bound. */
  public Incomplete withUnread(Set<ItemId> ids, Set<Kind> kinds) {
    Set<ItemId> all = new HashSet<>(broken);
    all.addAll(ids);
    Set<Kind> allKinds = new HashSet<>(unread);
    allKinds.addAll(kinds);
    return new Incomplete(all, drafts, allKinds, loose);
  }

  /** Whether an item is absent through no fault of what names it. */
  boolean excuses(ItemId absent) {
    return broken.contains(absent) || unread.contains(absent.kind());
  }

  /** What belongs to a draft edition is a draft with it. */
  Incomplete withItemsOfDraftEditions(Collection<? extends Item> items) {
    if (drafts.isEmpty()) {
      return this;
    }
    Set<ItemId> all = new HashSet<>(drafts);
    items.stream().map(Item::id).filter(id -> id.isIn(drafts)).forEach(all::add);
    return new Incomplete(broken, all, unread, loose);
  }
}
