package org.summitarchive.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;

/** Reports references that name something real which does not fit. */
final class ClaimCheck {

  private final Items items;
  private final Set<ItemId> broken;
  private final Diagnostics diagnostics;

  /**
   * @param broken items whose parts may be missing, which is not held against what names them
   */
  ClaimCheck(Items items, Set<ItemId> broken, Diagnostics diagnostics) {
    this.items = items;
    this.broken = broken;
    this.diagnostics = diagnostics;
  }

  void check(Item item) {
    item.claims().statements().forEach(this::checkRoles);
  }

  private void checkRoles(Statement statement) {
    if (!(statement.voice() instanceof Voice.Named named)) {
      statement.roles().forEach(this::reportUnnamed);
    } else if (isWhole(named.speaker())) {
      Speaker speaker = (Speaker) items.get(named.speaker().target());
      List<String> known = speaker.roles().stream().map(Role::id).toList();
      statement.roles().stream()
          .filter(role -> !known.contains(role.id()))
          .forEach(role -> reportRole(speaker, known, role));
    }
  }

  private void reportUnnamed(Statement.StatementRole role) {
    diagnostics.error(
        role.position(),
        "unknown-role",
        "somebody unnamed has no role `" + role.id() + "`",
        "say in `unnamed` who it was, and remove the role");
  }

  private void reportRole(Speaker speaker, List<String> known, Statement.StatementRole role) {
    String file = speaker.common().origin().file().path();
    diagnostics.error(
        role.position(),
        "unknown-role",
        "speaker `" + speaker.id().value() + "` has no role `" + role.id() + "`",
        Suggestions.didYouMean(role.id(), known, "add it to the roles in " + file));
  }

  /** A locator must lie within the source's extent, where that is known. */
  void check(Citation citation) {
    if (citation.locator() == null || !isWhole(citation.source())) {
      return;
    }
    Source source = (Source) items.get(citation.source().target());
    Source.Extent extent = source.bibliography().extent();
    if (extent.count() != null && citation.locator().last() > extent.count()) {
      diagnostics.error(
          citation.source().position(),
          "locator-out-of-range",
          String.format(
              Locale.ROOT,
              "`%s` has %s, not %d",
              source.id().value(),
              counted(extent.count(), extent.unit()),
              citation.locator().last()),
          "correct the locator, or the source's `extent`");
    }
  }

  private boolean isWhole(Reference reference) {
    return items.contains(reference.target()) && !broken.contains(reference.target());
  }

  private static String counted(int count, Source.Unit unit) {
    return count + " " + unit.word() + (count == 1 ? "" : "s");
  }
}
