package org.summitarchive.archive;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Speaker;

/** Collects what rests on each source. */
final class EvidenceBuilder {

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing(
          Evidence::locator,
          Comparator.nullsFirst(
              Comparator.comparingInt(Locator::first).thenComparingInt(Locator::last)));

  private final Groups<Evidence> groups;

  EvidenceBuilder(Groups<Evidence> groups) {
    this.groups = groups;
  }

  void add(Item item) {
    item.common().sources().forEach(c -> add(c, new Evidence.OfItem(item, c.locator())));
    item.claims()
        .figures()
        .forEach(f -> add(f.citation(), new Evidence.OfFigure(item, f.citation().locator(), f)));
    item.claims()
        .statements()
        .forEach(s -> add(s.citation(), new Evidence.OfStatement(item, s.citation().locator(), s)));
    if (item instanceof Speaker speaker) {
      speaker
          .roles()
          .forEach(r -> add(r.citation(), new Evidence.OfRole(item, r.citation().locator(), r)));
    }
    addProse(item);
  }

  /**
   * A place counts once for an item, however often and in how many languages its prose cites it.
   */
  private void addProse(Item item) {
    Set<Citation.Place> places = new LinkedHashSet<>();
    for (Prose prose : item.common().bodies().values()) {
      for (Segment segment : prose.open()) {
        if (segment instanceof Segment.Note note) {
          places.add(note.citation().place());
        }
      }
    }
    for (Citation.Place place : places) {
      groups.add(place.source(), new Evidence.OfProse(item, place.locator()));
    }
  }

  private void add(Citation citation, Evidence evidence) {
    groups.add(citation.source().target(), evidence);
  }

  /** By place, and at the same place as items follow each other. */
  Map<ItemId, List<Evidence>> finished() {
    Map<ItemId, List<Evidence>> finished = groups.finished();
    finished.replaceAll((source, list) -> list.stream().sorted(BY_PLACE).toList());
    return finished;
  }
}
