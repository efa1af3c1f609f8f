package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition's programme held, day by day.
 *
 * @param zone whose clocks the hours are read from; null where not stated
 * @param style of the tables, relative to the page
 */
public record TimetableView(
    PageHead head, Link edition, Phrase title, @Nullable String zone, List<Day> days, String style)
    implements View {

  public TimetableView {
    days = List.copyOf(days);
  }

  /** Whether any row has a room: a column of its own. */
  public boolean hasRooms() {
    return days.stream().flatMap(day -> day.rows().stream()).anyMatch(row -> row.room() != null);
  }

  public boolean hasTracks() {
    return days.stream().flatMap(day -> day.rows().stream()).anyMatch(row -> row.track() != null);
  }

  /**
   * One day.
   *
   * @param anchor of its heading
   */
  public record Day(Moment date, String anchor, List<Row> rows) {
    public Day {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A forum. Hours, room and track are null where they are not stated.
   *
   * @param kind the word of its kind, such as {@code ceremony}
   */
  public record Row(
      @Nullable Moment hours,
      Link title,
      String kind,
      List<Link> speakers,
      @Nullable Phrase room,
      @Nullable Phrase track) {
    public Row {
      speakers = List.copyOf(speakers);
    }
  }
}
