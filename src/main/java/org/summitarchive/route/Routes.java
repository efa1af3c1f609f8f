package org.summitarchive.route;

import org.summitarchive.archive.Archive;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Reports items and aliases that want an address that is not free. */
public final class Routes {

  private Routes() {}

  public static void check(Archive archive, Diagnostics diagnostics) {
    for (Item item : archive.items().all()) {
      checkReserved(item, diagnostics);
      checkPage(item, archive, diagnostics);
    }
    new AliasCheck(archive, diagnostics).check();
  }

  private static void checkReserved(Item item, Diagnostics diagnostics) {
    ItemId id = item.id();
    if (Reserved.isReserved(id)) {
      diagnostics.error(
          item.common().origin().file(),
          "reserved-id",
          "`" + id.local() + "` is an address of the site's own",
          "choose another id for the " + id.kind().word());
    }
  }

  /** Editions and pages share their folder; no others do. */
  private static void checkPage(Item item, Archive archive, Diagnostics diagnostics) {
    ItemId id = item.id();
    if (id.kind() == Kind.PAGE && archive.items().contains(new ItemId(Kind.EDITION, id.value()))) {
      diagnostics.error(
          item.common().origin().file(),
          "duplicate-address",
          "page and edition `" + id.value() + "` have the same address",
          "rename one of the two");
    }
  }
}
