package org.summitarchive.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything with its own name in the programme. */
public record Forum(
    ItemId id, Common common, Text title, Session session, Subjects subjects, Claims claims)
    implements Item {

  /**
   * What it was and when.
   *
   * @param date the day of its start where that is known to the minute
   * @param spoken BCP 47 tags of the languages that were spoken; empty where not stated
   */
  public record Session(
      ForumKind kind,
      @Nullable Reference section,
      @Nullable PartialDate date,
      List<String> spoken,
      Slot slot) {
    public Session {
      spoken = List.copyOf(spoken);
      LocalDateTime start = slot.start();
      if (start != null && !PartialDate.of(start.toLocalDate()).equals(date)) {
        throw new IllegalArgumentException(date + " is not the day of " + start);
      }
    }
  }

  /**
   * Its place in the programme.
   *
   * @param start on the clocks of the edition's zone, to the minute; null where not stated
   * @param end null where not stated; there is none without a start
   * @param room where it was; {@link Text#NONE} where not stated
   * @param track the strand of the programme it belongs to; {@link Text#NONE} where not stated
   */
  public record Slot(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end, Text room, Text track) {

    public static final Slot NONE = new Slot(null, null, Text.NONE, Text.NONE);

    public Slot {
      if (end != null && (start == null || end.isBefore(start))) {
        throw new IllegalArgumentException(start + " to " + end);
      }
    }

    /** The day on which it ends, where that is not the one on which it starts; else null. */
    public @Nullable LocalDate laterDay() {
      return start == null || end == null || end.toLocalDate().equals(start.toLocalDate())
          ? null
          : end.toLocalDate();
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
