package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke where, speaker by speaker.
 *
 * @param marks that occur in it
 */
public record Attendance(List<String> marks, List<Row> rows) implements WhoSpoke {

  public Attendance {
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
  }

  public record Row(Link speaker, List<Place> places) {
    public Row {
      places = List.copyOf(places);
    }
  }

  /**
   * A forum, or none.
   *
   * @param cell what the table would show there
   * @param forum null for what was said where the sources do not say
   */
  public record Place(Matrix.Cell cell, @Nullable Link forum) {}
}
