package org.summitarchive.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;

/** Finds a schedule in the XML of frab. */
final class FrabReader {

  private final Losses losses;
  private final Diagnostics diagnostics;

  FrabReader(Losses losses, Diagnostics diagnostics) {
    this.losses = losses;
    this.diagnostics = diagnostics;
  }

  Optional<Schedule> read(Entry root) {
    Fields schedule = new Fields(root, "the schedule", losses).without("version");
    Optional<Entry> conference = schedule.one("conference");
    if (!root.name().equals("schedule") || conference.isEmpty()) {
      diagnostics.error(
          root.position(),
          "not-a-schedule",
          "this XML is no schedule: that is a `schedule` with a `conference`",
          "give the file that frab, pretalx or the like export as schedule.xml");
      return Optional.empty();
    }
    Optional<Fields> generator =
        schedule.one("generator").map(made -> new Fields(made, "the generator", losses));
    String name = generator.map(made -> made.text("name")).orElse("");
    String system = generator.map(made -> made.text("system")).orElse("");
    String own = schedule.text("url", "base_url");
    boolean ours = name.equals(FrabWriter.GENERATOR);
    SessionReader sessions = new SessionReader(SessionReader.Words.FRAB, ours, losses, diagnostics);
    List<Session> found = new ArrayList<>();
    schedule.all("day").forEach(day -> found.addAll(day(day, sessions)));
    schedule.close();
    return Optional.of(
        new ConferenceReader(losses, diagnostics)
            .schedule(conference.get(), system.isEmpty() ? own : system, found));
  }

  private List<Session> day(Entry entry, SessionReader sessions) {
    Fields day = new Fields(entry, "a day", losses).without("index", "start", "end");
    String date = day.text("date");
    List<Session> found = new ArrayList<>();
    for (Entry held : day.all("room")) {
      Fields room = new Fields(held, "a room", losses);
      String name = room.text("name");
      room.all("event").forEach(event -> found.add(sessions.read(event, date, name)));
      room.close();
    }
    day.close();
    return found;
  }
}
