package org.summitarchive.archive;

import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;

/** Reports references to what is not there. */
final class ReferenceCheck {

  private final Items items;
  private final Incomplete incomplete;
  private final ReferenceHints hints;
  private final Diagnostics diagnostics;

  ReferenceCheck(
      Items items, Incomplete incomplete, ReferenceHints hints, Diagnostics diagnostics) {
    this.items = items;
    this.incomplete = incomplete;
    this.hints = hints;
    this.diagnostics = diagnostics;
  }

  /** References to items that could not be read are silent: their mistakes are known. */
  void check(Reference reference) {
    ItemId target = reference.target();
    if (isKnown(target)) {
      return;
    }
    if (incomplete.drafts().contains(target)) {
      diagnostics.error(
          reference.position(),
          "reference-to-draft",
          name(target) + " is a draft, which is not published",
          "remove the reference, or `draft` from the " + target.kind().word() + "'s file");
    } else if (hasEdition(target) && !isKnown(target.edition())) {
      check(new Reference(target.edition(), reference.position()));
    } else {
      diagnostics.error(
          reference.position(), "unknown-reference", absence(target), hints.hint(target));
    }
  }

  private boolean isKnown(ItemId id) {
    return items.contains(id) || incomplete.excuses(id);
  }

  private static boolean hasEdition(ItemId id) {
    return id.kind().belongsToEdition() && id.value().contains("/");
  }

  private static String absence(ItemId id) {
    return hasEdition(id)
        ? name(id.edition()) + " has no " + id.kind().word() + " `" + id.local() + "`"
        : "no " + name(id);
  }

  private static String name(ItemId id) {
    return id.kind().word() + " `" + id.value() + "`";
  }
}
