package org.summitarchive.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Attribution;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;
import org.summitarchive.view.Matrix.Cell;

/** Draws who spoke where. */
final class Matrices {

  /** A larger table can neither be taken in at a glance nor be read aloud. */
  private static final int MOST_CELLS = 2000;

  /** The forums stand above, each with its speakers; with them a longer list would be too much. */
  private static final int MOST_PLACES = 500;

  private static final List<String> MARKS = List.of("stated", "implied", "listed", "not-stated");

  private Matrices() {}

  static @Nullable WhoSpoke of(PageContext page, ItemId edition) {
    List<Forum> forums =
        page.items().forums(edition).stream()
            .filter(forum -> !Forums.speakers(forum).isEmpty())
            .toList();
    List<Speaker> speakers = Participants.of(page, edition);
    List<Item> elsewhere = Participants.outsideForums(page, edition);
    if (speakers.isEmpty()) {
      return null;
    }
    List<Map<ItemId, Cell>> columns = new ArrayList<>();
    forums.forEach(forum -> columns.add(cells(page, forum)));
    Map<ItemId, Cell> last = new HashMap<>();
    elsewhere.forEach(place -> addStatements(page, place, last));
    if (!last.isEmpty()) {
      columns.add(last);
    }
    List<Matrix.Column> heads = heads(page, forums, !last.isEmpty());
    if (speakers.size() * (forums.size() + 1L) <= MOST_CELLS) {
      return new Matrix(
          marks(columns),
          heads,
          speakers.stream().map(speaker -> row(page, speaker, columns)).toList());
    }
    int places = columns.stream().mapToInt(Map::size).sum();
    return places + forums.size() > MOST_PLACES
        ? null
        : new Attendance(
            marks(columns),
            speakers.stream().map(speaker -> places(page, speaker, heads, columns)).toList());
  }

  private static Attendance.Row places(
      PageContext page,
      Speaker speaker,
      List<Matrix.Column> heads,
      List<Map<ItemId, Cell>> columns) {
    List<Attendance.Place> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = columns.get(i).get(speaker.id());
      if (cell != null) {
        places.add(new Attendance.Place(cell, heads.get(i).forum()));
      }
    }
    return new Attendance.Row(page.link(speaker), places);
  }

  private static List<String> marks(List<Map<ItemId, Cell>> columns) {
    return MARKS.stream()
        .filter(mark -> columns.stream().anyMatch(column -> has(column, mark)))
        .toList();
  }

  private static boolean has(Map<ItemId, Cell> column, String mark) {
    return column.values().stream().anyMatch(cell -> mark.equals(cell.mark()));
  }

  private static List<Matrix.Column> heads(
      PageContext page, List<Forum> forums, boolean elsewhere) {
    List<Matrix.Column> heads = new ArrayList<>();
    forums.forEach(forum -> heads.add(new Matrix.Column(page.link(forum))));
    if (elsewhere) {
      heads.add(new Matrix.Column(null));
    }
    return heads;
  }

  private static Matrix.Row row(
      PageContext page, Speaker speaker, List<Map<ItemId, Cell>> columns) {
    return new Matrix.Row(
        page.link(speaker),
        columns.stream().map(column -> column.getOrDefault(speaker.id(), Cell.EMPTY)).toList());
  }

  private static Map<ItemId, Cell> cells(PageContext page, Forum forum) {
    Map<ItemId, Cell> cells = new HashMap<>();
    addStatements(page, forum, cells);
    Cell listed = new Cell("listed", page.href(forum.id()));
    forum.subjects().speakers().forEach(id -> cells.putIfAbsent(id.target(), listed));
    return cells;
  }

  private static void addStatements(PageContext page, Item place, Map<ItemId, Cell> cells) {
    for (Statement statement : place.claims().statements()) {
      if (statement.voice() instanceof Voice.Named named) {
        String href = ClaimViews.permalink(page, new Attribution(place, statement));
        cells.putIfAbsent(named.speaker().target(), new Cell(statement.venue().word(), href));
      }
    }
  }
}
