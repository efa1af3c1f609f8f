package org.summitarchive.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything with its own name in the programme. */
public record Forum(
    ItemId id, Common common, Text title, Session session, Subjects subjects, Claims claims)
    implements Item {

  /**
   * What it was and when.
   *
   * @param spoken BCP 47 tags of the languages that were spoken; empty where not stated
   */
  public record Session(
      ForumKind kind,
      @Nullable Reference section,
      @Nullable PartialDate date,
      List<String> spoken) {
    public Session {
      spoken = List.copyOf(spoken);
    }
  }

  /**
   * Who and what it was about.
   *
   * @param speakers besides those of its statements
   */
  public record Subjects(
      List<Reference> speakers, List<Reference> topics, List<Reference> documents) {
    public Subjects {
      speakers = List.copyOf(speakers);
      topics = List.copyOf(topics);
      documents = List.copyOf(documents);
    }
  }

  @Override
  public Text label() {
    return title;
  }
}
