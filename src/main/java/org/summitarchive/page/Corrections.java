package org.summitarchive.page;

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
    return new Corrections(
        archive.items().all().stream()
            .filter(item -> !item.common().isWithdrawn())
            .flatMap(
                item ->
                    item.common().publication().changes().corrections().stream()
                        .map(correction -> new Corrected(item, correction)))
            .sorted(latest.thenComparing(entry -> entry.item().id()))
            .toList());
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
