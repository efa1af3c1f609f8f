package org.summitarchive.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Reference;

/** Reports organisations that are part of themselves, each cycle once. */
final class PartOfCycles {

  private final Items items;
  private final Diagnostics diagnostics;
  private final Set<ItemId> visited = new HashSet<>();

  PartOfCycles(Items items, Diagnostics diagnostics) {
    this.items = items;
    this.diagnostics = diagnostics;
  }

  void check() {
    items.organisations().forEach(organisation -> follow(organisation.id()));
  }

  /** Every organisation is visited once, however long the chains are. */
  private void follow(ItemId start) {
    List<ItemId> path = new ArrayList<>();
    ItemId at = start;
    while (at != null && visited.add(at)) {
      path.add(at);
      at = whole(at);
    }
    int again = at == null ? -1 : path.indexOf(at);
    if (again >= 0) {
      report(path.subList(again, path.size()));
    }
  }

  private @Nullable ItemId whole(ItemId part) {
    Reference partOf = partOf(part);
    return partOf != null && items.contains(partOf.target()) ? partOf.target() : null;
  }

  private @Nullable Reference partOf(ItemId id) {
    return ((Organisation) items.get(id)).partOf();
  }

  private void report(List<ItemId> cycle) {
    ItemId first = Collections.min(cycle);
    Collections.rotate(cycle, -cycle.indexOf(first));
    Reference partOf = partOf(first);
    if (partOf != null) {
      String names = cycle.stream().map(PartOfCycles::name).collect(Collectors.joining(" in "));
      diagnostics.error(
          partOf.position(),
          "part-of-cycle",
          "organisation " + name(first) + " is part of itself: " + names + " in " + name(first),
          "remove one `part-of`");
    }
  }

  private static String name(ItemId organisation) {
    return "`" + organisation.value() + "`";
  }
}
