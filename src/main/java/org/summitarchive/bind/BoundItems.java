package org.summitarchive.bind;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/**
 * What the content says, every file joined with its translations, references not yet resolved.
 *
 * @param items by kind and id
 * @param broken what has mistakes; it is among the items where enough of it could be read. Parts of
 *     it may be missing there, so what it does not have must not be held against others
 * @param drafts what exists but is left out, as drafts are not published
 * @param loose the references in the front matter and the prose of what is broken: some may be in
 *     no item, and all want to be resolved, so that one mistake does not hide another
 * @param all what came of each identity
 */
public record BoundItems(
    List<Item> items,
    SortedSet<ItemId> broken,
    SortedSet<ItemId> drafts,
    List<Reference> loose,
    List<Bound> all) {

  public BoundItems {
    items = List.copyOf(items);
    broken = sorted(broken);
    drafts = sorted(drafts);
    loose = List.copyOf(loose);
    all = List.copyOf(all);
  }

  private static SortedSet<ItemId> sorted(Set<ItemId> ids) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
  }
}
