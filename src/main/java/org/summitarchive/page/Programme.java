package org.summitarchive.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.summitarchive.archive.Items;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;

/** What an edition's programme held, day by day. */
public final class Programme {

  private static final Comparator<Forum> BY_HOUR =
      Comparator.comparing(
          forum -> forum.session().slot().start(), Comparator.nullsLast(Comparator.naturalOrder()));

  private Programme() {}

  /** A programme without a single hour is a list, which the index of the forums is already. */
  public static boolean exists(Items items, Edition edition) {
    return items.forums(edition.id()).stream()
        .anyMatch(forum -> !forum.common().isWithdrawn() && forum.session().slot().start() != null);
  }

  /** By day, then by hour; what has a day and no hour ends its day. */
  static List<Item> of(Items items, Edition edition) {
    List<Item> forums = new ArrayList<>();
    byDay(items.forums(edition.id())).values().forEach(forums::addAll);
    return forums;
  }

  /** Those of the forums whose day is known, under their days, in the order of their hours. */
  public static Map<LocalDate, List<Forum>> byDay(List<Forum> forums) {
    Map<LocalDate, List<Forum>> days = new TreeMap<>();
    for (Forum forum : forums) {
      if (Downloads.hasDays(forum)) {
        LocalDate day = Objects.requireNonNull(forum.session().date()).firstDay();
        days.computeIfAbsent(day, first -> new ArrayList<>()).add(forum);
      }
    }
    days.values().forEach(held -> held.sort(BY_HOUR));
    return days;
  }
}
