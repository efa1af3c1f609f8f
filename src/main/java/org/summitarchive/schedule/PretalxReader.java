package org.summitarchive.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;

/** Finds a schedule in the JSON of pretalx. */
final class PretalxReader {

  private final Losses losses;
  private final Diagnostics diagnostics;

  PretalxReader(Losses losses, Diagnostics diagnostics) {
    this.losses = losses;
    this.diagnostics = diagnostics;
  }

  Optional<Schedule> read(Entry root) {
    Fields document = new Fields(root, "the file", losses).without("$schema", "generator");
    Optional<Entry> held = document.one("schedule");
    Optional<Entry> conference =
        held.flatMap(schedule -> new Fields(schedule, "", losses).one("conference"));
    if (held.isEmpty() || conference.isEmpty()) {
      diagnostics.error(
          root.position(),
          "not-a-schedule",
          "this JSON is no schedule: that is a `schedule` with a `conference`",
          "give the file that pretalx exports as schedule.json");
      return Optional.empty();
    }
    document.close();
    Fields schedule = new Fields(held.get(), "the schedule", losses);
    String own = schedule.without("version", "conference").text("url", "base_url");
    schedule.close();
    SessionReader sessions =
        new SessionReader(SessionReader.Words.PRETALX, false, losses, diagnostics);
    List<Session> found = new ArrayList<>();
    new Fields(conference.get(), "", losses)
        .all("days").stream()
            .flatMap(days -> days.children().stream())
            .forEach(day -> found.addAll(day(day, sessions)));
    return Optional.of(
        new ConferenceReader(losses, diagnostics).schedule(conference.get(), own, found));
  }

  private List<Session> day(Entry entry, SessionReader sessions) {
    Fields day = new Fields(entry, "a day", losses).without("index", "day_start", "day_end");
    String date = day.text("date");
    List<Session> found = new ArrayList<>();
    day.all("rooms").stream()
        .flatMap(rooms -> rooms.children().stream())
        .forEach(
            room ->
                room.children()
                    .forEach(event -> found.add(sessions.read(event, date, room.name()))));
    day.close();
    return found;
  }
}
