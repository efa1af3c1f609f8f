package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.route.OldAddress;
import org.summitarchive.route.Permalinks;

/**
 * The addresses at which an item was found before it got a new id, as the aliases that keep them.
 *
 * @param added aliases that it has to get
 * @param needless those that it has and that are its own address from now on
 */
record FormerAddresses(List<String> added, List<Alias> needless) {

  FormerAddresses {
    added = List.copyOf(added);
    needless = List.copyOf(needless);
  }

  static FormerAddresses of(Item item, ItemId to, Archive archive) {
    String now = Permalinks.withoutLanguage(to);
    Set<String> lost = new LinkedHashSet<>();
    if (!item.common().publication().draft()) {
      lost.add(Permalinks.withoutLanguage(item.id()));
      lost.addAll(indexes(item, archive));
    }
    List<Alias> needless = new ArrayList<>();
    Set<String> kept = new LinkedHashSet<>();
    for (OldAddress old : OldAddress.of(item)) {
      lost.add(old.path());
      String then = OldAddress.path(to, old.alias()).orElse(old.path());
      if (then.equals(now)) {
        needless.add(old.alias());
      }
      kept.add(then);
    }
    lost.removeAll(kept);
    lost.remove(now);
    return new FormerAddresses(lost.stream().map(path -> alias(path, to)).toList(), needless);
  }

  /** An edition's index of forums goes with it. */
  private static List<String> indexes(Item item, Archive archive) {
    boolean forums =
        item.id().kind() == Kind.EDITION && !archive.items().forums(item.id()).isEmpty();
    return forums
        ? List.of(Permalinks.withoutLanguage(item.id()) + Kind.FORUM.folder() + "/")
        : List.of();
  }

  /** The old id where that says enough, else the address. */
  private static String alias(String path, ItemId to) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String id = whole.substring(whole.lastIndexOf('/') + 1);
    return Permalinks.withoutLanguage(to.sibling(id)).equals(path) ? id : path;
  }
}
