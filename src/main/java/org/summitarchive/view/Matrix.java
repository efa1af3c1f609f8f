package org.summitarchive.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke where: a row for each speaker, a column for each forum.
 *
 * @param marks that occur in its cells
 */
public record Matrix(List<String> marks, List<Column> columns, List<Row> rows) implements WhoSpoke {

  public Matrix {
    marks = List.copyOf(marks);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A forum, or the last column: what was said where the sources do not say.
   *
   * @param forum null for the last column
   */
  public record Column(@Nullable Link forum) {}

  public record Row(Link speaker, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A speaker at a forum.
   *
   * @param mark {@code stated}, {@code implied}, {@code not-stated} or {@code listed} (took part);
   *     null where the cell is empty
   * @param href of the statement
   */
  public record Cell(@Nullable String mark, @Nullable String href) {
    static final Cell EMPTY = new Cell(null, null);
  }
}
