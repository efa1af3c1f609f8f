package org.summitarchive.archive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;

/** Reports sections and forums that have no edition: one mistake, however many they are. */
final class MissingEditions {

  private MissingEditions() {}

  /** The editions that were reported. */
  static Set<ItemId> report(
      Items items, Incomplete incomplete, Language original, Diagnostics diagnostics) {
    Map<ItemId, Item> firstOf = new TreeMap<>();
    for (Item item : items.all()) {
      if (item.id().kind().belongsToEdition() && !items.contains(item.id().edition())) {
        firstOf.putIfAbsent(item.id().edition(), item);
      }
    }
    firstOf.keySet().removeAll(incomplete.broken());
    firstOf.forEach(
        (edition, item) ->
            diagnostics.error(
                item.common().origin().file(),
                "missing-edition",
                item.id().kind().word()
                    + " `"
                    + item.id().local()
                    + "` belongs to edition `"
                    + edition.value()
                    + "`, which has no file",
                "add editions/" + edition.value() + "/edition." + original.path() + ".md"));
    return firstOf.keySet();
  }
}
