package org.summitarchive.schedule;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.schedule.Conference.Days;
import org.summitarchive.schedule.Conference.Names;

/** Reads what a schedule is of. */
final class ConferenceReader {

  private final Losses losses;
  private final Diagnostics diagnostics;

  ConferenceReader(Losses losses, Diagnostics diagnostics) {
    this.losses = losses;
    this.diagnostics = diagnostics;
  }

  /**
   * The whole schedule.
   *
   * @param own the system that made the schedule, or where it is published; may be empty
   */
  Schedule schedule(Entry entry, String own, List<Session> sessions) {
    Fields fields =
        new Fields(entry, "the conference", losses)
            .without("days", "daysCount", "day_change", "timeslot_duration");
    String url = fields.text("url");
    String base = fields.text("base_url");
    Conference conference =
        new Conference(
            entry.position(),
            new Names(fields.text("title"), fields.text("acronym"), url),
            Stream.of(own, base, url)
                .flatMap(address -> host(address).stream())
                .findFirst()
                .orElse(""),
            days(fields.text("start"), fields.text("end"), sessions),
            Zones.of(fields.text("time_zone_name"), entry.position(), sessions, diagnostics));
    rooms(fields);
    fields.close();
    return new Schedule(conference, sessions);
  }

  /**
   * The names of rooms and tracks stand with the sessions too; what else is said of them does not.
   */
  private void rooms(Fields conference) {
    for (String list : List.of("rooms", "tracks")) {
      String one = list.equals("rooms") ? "a room" : "a track";
      conference.all(list).stream()
          .flatMap(all -> all.children().stream())
          .forEach(entry -> new Fields(entry, one, losses).without("name", "guid", "slug").close());
    }
    conference
        .all("track")
        .forEach(entry -> new Fields(entry, "a track", losses).without("name", "slug").close());
  }

  private static Optional<String> host(String address) {
    try {
      boolean bare = !address.isEmpty() && address.indexOf('/') < 0;
      return Optional.ofNullable(bare ? address : URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where the schedule does not say, from the first session to the last. */
  private static @Nullable Days days(String start, String end, List<Session> sessions) {
    SortedSet<LocalDate> days = new TreeSet<>();
    sessions.stream()
        .map(session -> session.slot().start())
        .forEach(
            time -> {
              if (time != null) {
                days.add(time.toLocalDate());
              }
            });
    Optional<LocalDate> first = day(start).or(() -> days.stream().findFirst());
    if (first.isEmpty()) {
      return null;
    }
    LocalDate last = day(end).orElse(days.isEmpty() ? first.get() : days.last());
    return new Days(first.get(), last.isBefore(first.get()) ? first.get() : last);
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(written.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
