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
  public record Place(@Nullable String anchor, String label, List<EvidenceGroup> evidence) {
    public Place {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Everything of one kind that rests on the place.
   *
   * @param kind {@code statement}, {@code figure}, {@code role}, {@code item} or {@code prose}
   */
  public record EvidenceGroup(String kind, List<EvidenceLine> lines) {
    public EvidenceGroup {
      lines = List.copyOf(lines);
    }
  }

  /** What of an item rests on the place; no texts where that is all there is to say. */
  public record EvidenceLine(Link item, List<Sentence> texts) {
    public EvidenceLine {
      texts = List.copyOf(texts);
    }
  }
}
