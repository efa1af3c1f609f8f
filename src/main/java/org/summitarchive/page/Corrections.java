package org.summitarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Item;

/** What was wrong in the whole archive and has been put right, the latest first. */
public record Corrections(List<Corrected> entries) {

  /** A correction and the item that it stands on. */
  public record Corrected(Item item, Correction correction) {}

  public Corrections {
    entries = List.copyOf(entries);
  }

  /** Of what is withdrawn nothing is told. */
  public static Corrections of(Archive archive) {
    Comparator<Corrected> latest =
        Comparator.comparing((Corrected entry) -> entry.correction().date()).reversed();
    List<Corrected> entries = new ArrayList<>();
    for (Item item : archive.items().all()) {
      if (!item.common().isWithdrawn()) {
        for (Correction correction : item.common().publication().changes().corrections()) {
          entries.add(new Corrected(item, correction));
        }
      }
    }
    entries.sort(latest.thenComparing(entry -> entry.item().id()));
    return new Corrections(entries);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
