package org.summitarchive.schedule;

import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.summitarchive.language.Zone;

/** Writes schedules as the XML of frab: days, in them rooms, in them sessions. */
public final class FrabWriter {

  /** Who wrote it, so that a later import knows its own. */
  static final String GENERATOR = "Summit Archive";

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private final XmlLines xml;
  private final Schedule schedule;
  private final Zone zone;

  private FrabWriter(XmlLines xml, Schedule schedule) {
    this.xml = xml;
    this.schedule = schedule;
    this.zone = Objects.requireNonNull(schedule.conference().zone());
  }

  /**
   * The file, in UTF-8. Every session must have a start, a guid and a number, and the conference
   * its days and its zone, because the format wants them.
   */
  public static String write(Schedule schedule) {
    StringWriter text = new StringWriter();
    try {
      XmlLines xml = new XmlLines(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      new FrabWriter(xml, schedule).document();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes everything", e);
    }
    return text + "\n";
  }

  private void document() throws XMLStreamException {
    Conference conference = schedule.conference();
    xml.begin();
    xml.open("schedule");
    xml.element("generator", "", "name", GENERATOR, "system", conference.system());
    xml.element("version", "1.0");
    conference(conference);
    int index = 1;
    for (List<Session> day : days().values()) {
      day(index++, day);
    }
    xml.close();
    xml.end();
  }

  private void conference(Conference conference) throws XMLStreamException {
    Conference.Days days = Objects.requireNonNull(conference.days());
    xml.open("conference");
    xml.element("title", conference.names().title());
    xml.element("acronym", conference.names().acronym());
    xml.element("start", days.first().toString());
    xml.element("end", days.last().toString());
    xml.element("days", String.valueOf(ChronoUnit.DAYS.between(days.first(), days.last()) + 1));
    xml.optional("url", conference.names().url());
    xml.element("time_zone_name", zone.id());
    xml.close();
  }

  private Map<LocalDate, List<Session>> days() {
    Map<LocalDate, List<Session>> days = new TreeMap<>();
    for (Session session : schedule.sessions()) {
      days.computeIfAbsent(start(session).toLocalDate(), first -> new ArrayList<>()).add(session);
    }
    return days;
  }

  private void day(int index, List<Session> sessions) throws XMLStreamException {
    LocalDateTime start = start(sessions.get(0));
    LocalDateTime end = start;
    Map<String, List<Session>> rooms = new LinkedHashMap<>();
    for (Session session : sessions) {
      start = start(session).isBefore(start) ? start(session) : start;
      end = end(session).isAfter(end) ? end(session) : end;
      rooms.computeIfAbsent(session.slot().room(), first -> new ArrayList<>()).add(session);
    }
    xml.open(
        "day",
        "index",
        String.valueOf(index),
        "date",
        start.toLocalDate().toString(),
        "start",
        moment(start),
        "end",
        moment(end));
    for (Map.Entry<String, List<Session>> room : rooms.entrySet()) {
      xml.open("room", "name", room.getKey());
      for (Session session : room.getValue()) {
        event(session);
      }
      xml.close();
    }
    xml.close();
  }

  private void event(Session session) throws XMLStreamException {
    Identity identity = session.identity();
    xml.open("event", "guid", identity.guid(), "id", identity.number(), "code", identity.code());
    xml.element("date", moment(start(session)));
    xml.element("start", HOUR.format(start(session)));
    xml.element("duration", duration(Duration.between(start(session), end(session))));
    xml.element("room", session.slot().room());
    xml.optional("url", session.details().url());
    xml.element("title", session.texts().title());
    xml.element("subtitle", session.texts().subtitle());
    xml.element("track", session.slot().track());
    xml.element("type", session.details().type());
    xml.element("language", session.details().language());
    xml.element("abstract", session.texts().brief());
    xml.element("description", session.texts().description());
    xml.open("persons");
    for (Person person : session.persons()) {
      xml.element("person", person.name(), "guid", person.identity().guid());
    }
    xml.close();
    xml.open("links");
    for (Session.Link link : session.details().links()) {
      xml.element("link", link.title(), "href", link.url());
    }
    xml.close();
    xml.close();
  }

  private static LocalDateTime start(Session session) {
    return Objects.requireNonNull(session.slot().start());
  }

  private static LocalDateTime end(Session session) {
    LocalDateTime end = session.slot().end();
    return end == null ? start(session) : end;
  }

  private String moment(LocalDateTime shown) {
    ZoneOffset offset = zone.offset(shown);
    return MOMENT.format(shown.atOffset(offset));
  }

  private static String duration(Duration length) {
    long days = length.toDays();
    String hours =
        String.format(Locale.ROOT, "%02d:%02d", length.toHoursPart(), length.toMinutesPart());
    return days == 0 ? hours : String.format(Locale.ROOT, "%02d:%s", days, hours);
  }
}
