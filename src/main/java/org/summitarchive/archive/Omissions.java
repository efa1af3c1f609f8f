package org.summitarchive.archive;

import java.util.Set;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Speaker;

/** Warns of items that are whole and yet tell a reader nothing. Withdrawn items need not. */
final class Omissions {

  private final Set<ItemId> named;
  private final Set<ItemId> broken;
  private final Diagnostics diagnostics;

  /**
   * @param named what any other item names
   * @param broken what could not be read whole: nobody knows what it names or has
   */
  Omissions(Set<ItemId> named, Set<ItemId> broken, Diagnostics diagnostics) {
    this.named = named;
    this.broken = broken;
    this.diagnostics = diagnostics;
  }

  void check(Item item) {
    if (item.common().isWithdrawn() || broken.contains(item.id())) {
      return;
    }
    if (item instanceof Forum forum) {
      checkContent(forum);
    } else if (broken.isEmpty() && !named.contains(item.id())) {
      checkUse(item);
    }
  }

  private void checkUse(Item item) {
    if (item instanceof Speaker) {
      unused(item, "add a statement, or a forum's `speakers`, that names it");
    } else if (item instanceof Organisation) {
      unused(item, "add a role, a `publisher` or a `part-of` that names it");
    }
  }

  private void unused(Item item, String hint) {
    String kind = item.id().kind().word();
    diagnostics.warning(
        item.common().origin().file(),
        "unused-" + kind,
        "nothing names " + kind + " `" + item.id().value() + "`",
        hint + ", or remove the file");
  }

  private void checkContent(Forum forum) {
    boolean prose = !forum.common().bodies().values().stream().allMatch(Prose::isEmpty);
    if (!prose && forum.claims().statements().isEmpty()) {
      diagnostics.warning(
          forum.common().origin().file(),
          "empty-forum",
          "forum `" + forum.id().value() + "` has neither prose nor statements",
          "write what it was, below the front matter");
    }
  }
}
