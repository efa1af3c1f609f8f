package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a source: its record, and everything that rests on it. */
public record SourceView(PageHead head, Entry entry, List<Fact> facts, List<Place> places)
    implements View {

  public SourceView {
    facts = List.copyOf(facts);
    places = List.copyOf(places);
  }

  /**
   * A place in the source and what rests on it.
   *
   * @param anchor null for the source as a whole
   */
  public record Place(@Nullable String anchor, String label, List<EvidenceLine> evidence) {
    public Place {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something that rests on the place.
   *
   * @param kind {@code statement}, {@code figure}, {@code role}, {@code item} or {@code prose}
   */
  public record EvidenceLine(String kind, Link item, @Nullable Sentence text) {}
}
