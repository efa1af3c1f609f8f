package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.bind.OriginalText.Passage;

/**
 * A text of an original that is no longer what it was.
 *
 * @param thing the id of the statement, figure, role or link that has it; empty where the item has
 * @param before empty where there was none
 * @param after empty where there is none any more
 */
public record TextChange(String thing, String field, String before, String after) {

  private record Place(String thing, String field) {}

  /** What changed, in the order of the original; what it no longer has comes last. */
  public static List<TextChange> between(OriginalText before, OriginalText after) {
    Map<Place, String> old = places(before);
    Map<Place, String> now = places(after);
    Set<Place> all = new LinkedHashSet<>(now.keySet());
    all.addAll(old.keySet());
    List<TextChange> changes = new ArrayList<>();
    for (Place place : all) {
      String was = old.getOrDefault(place, "");
      String is = now.getOrDefault(place, "");
      if (!was.equals(is)) {
        changes.add(new TextChange(place.thing, place.field, was, is));
      }
    }
    return withoutMoves(changes);
  }

  private static Map<Place, String> places(OriginalText text) {
    Map<Place, String> places = new LinkedHashMap<>();
    for (Passage passage : text.passages()) {
      places.merge(
          new Place(passage.thing(), passage.field()), passage.text(), (a, b) -> a + "\n" + b);
    }
    return places;
  }

  /** A thing that has another id, and says the same, has not changed. */
  private static List<TextChange> withoutMoves(List<TextChange> changes) {
    Set<Place> gone = new HashSet<>();
    Set<Place> come = new HashSet<>();
    changes.stream().filter(c -> c.after.isEmpty()).forEach(c -> gone.add(c.said(c.before)));
    changes.stream().filter(c -> c.before.isEmpty()).forEach(c -> come.add(c.said(c.after)));
    gone.retainAll(come);
    return changes.stream()
        .filter(c -> !(c.after.isEmpty() && gone.contains(c.said(c.before))))
        .filter(c -> !(c.before.isEmpty() && gone.contains(c.said(c.after))))
        .toList();
  }

  private Place said(String text) {
    return new Place(text, field);
  }

  /** {@code title}, {@code statements lu-wei text}. */
  public String place() {
    int space = field.indexOf(' ');
    return thing.isEmpty() || space < 0
        ? field
        : field.substring(0, space) + " " + thing + field.substring(space);
  }
}
