package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Voice;

/** The people of an edition: whoever spoke, anywhere, or took part in a forum. */
final class Participants {

  private Participants() {}

  static List<Speaker> of(PageContext page, ItemId edition) {
    List<Speaker> found = page.reader().participants(edition, id -> find(page, id));
    touch(page, edition, found);
    return found;
  }

  /** Found for another page or not, this one depends on all that they were found in. */
  private static void touch(PageContext page, ItemId edition, List<Speaker> found) {
    page.items().forums(edition);
    page.items().sections(edition);
    page.items().get(edition);
    found.forEach(speaker -> page.items().get(speaker.id()));
  }

  private static List<Speaker> find(PageContext page, ItemId edition) {
    SortedSet<ItemId> ids = new TreeSet<>();
    for (Forum forum : page.items().forums(edition)) {
      ids.addAll(Forums.speakers(forum));
    }
    for (Item place : outsideForums(page, edition)) {
      place.claims().statements().stream()
          .map(statement -> statement.voice())
          .filter(Voice.Named.class::isInstance)
          .forEach(voice -> ids.add(((Voice.Named) voice).speaker().target()));
    }
    return Names.sorted(page, ids.stream().map(id -> (Speaker) page.items().get(id)).toList());
  }

  /** The edition and its sections: where statements stand whose venue is not stated. */
  static List<Item> outsideForums(PageContext page, ItemId edition) {
    List<Item> places = new ArrayList<>(List.of(page.items().get(edition)));
    places.addAll(page.items().sections(edition));
    places.removeIf(place -> place.common().isWithdrawn());
    return places;
  }
}
