package org.summitarchive.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;

class SchedulesReadTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Schedule read(String conference, String events) {
    String xml =
        "<schedule>\n<conference><title>Tiny</title>"
            + conference
            + "</conference>\n<day date='2026-11-05'><room name='Hall'>\n"
            + events
            + "\n</room></day></schedule>";
    return ScheduleFormat.FRAB
        .read(new SourceText("s.xml", xml), new Losses(), diagnostics)
        .orElseThrow();
  }

  private static String event(String times) {
    return "<event><title>One</title>" + times + "</event>";
  }

  @ParameterizedTest
  @CsvSource({
    "<date>2026-11-05T09:30:00+08:00</date><duration>01:30</duration>, 2026-11-05T09:30, 2026-11-05T11:00",
    "<date>2026-11-05T09:30:15Z</date><duration>1:05</duration>, 2026-11-05T09:30, 2026-11-05T10:35",
    "<date>2026-11-06T00:30:00-03:00</date><duration>02:01:00</duration>, 2026-11-06T00:30, 2026-11-08T01:30",
    "<date>2026-11-06</date><start>09:30</start><duration>00:00</duration>, 2026-11-06T09:30, null",
    "<start>09:30</start>, 2026-11-05T09:30, null",
    "<duration>01:00</duration>, null, null",
    "<start>9 o'clock</start>, null, null",
    "<date>2026-11-31T09:30:00Z</date>, null, null",
    "<start>09:30</start><duration>long</duration>, null, null"
  })
  void aSlotIsWhatIsStated(String times, String start, String end) {
    Session.Slot slot = read("", event(times)).sessions().get(0).slot();
    assertEquals(start + " " + end, slot.start() + " " + slot.end());
    boolean mistaken = times.matches(".*(clock|-31|long).*");
    assertEquals(mistaken ? 1 : 0, diagnostics.sorted().size(), diagnostics.sorted()::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, +08:00, +08:00, Asia/Shanghai, ",
    "UTC, +08:00, +08:00, +08:00, the sessions are not in the time zone `UTC`: `+08:00` was taken",
    "Mars/Base, +08:00, +08:00, +08:00, it is not clear in what time zone the sessions are: `+08:00` was taken",
    "'', +08:00, +08:00, +08:00, ",
    "'', Z, Z, UTC, ",
    "'', +08:00, +09:00, null, it is not clear in what time zone the sessions are: no time zone was taken",
    "Asia/Shanghai, '', '', Asia/Shanghai, ",
    "'', '', '', null, "
  })
  void theZoneIsTheOneThatTheHoursAreIn(
      String name, String first, String second, String zone, String warning) {
    Schedule schedule =
        read(
            "<time_zone_name>" + name + "</time_zone_name>",
            event("<date>2026-11-05T09:30:00" + first + "</date>")
                + event("<date>2026-11-05T10:30:00" + second + "</date>"));
    assertEquals(zone, "" + schedule.conference().zone());
    assertEquals(
        warning == null ? List.of() : List.of(warning),
        diagnostics.sorted().stream().map(mistake -> mistake.message()).toList());
  }

  @Test
  void withoutDatesTheConferenceIsAsLongAsItsSessions() {
    Conference.Days days =
        read("", event("<start>09:30</start>") + event("<date>2026-11-07T09:30:00Z</date>"))
            .conference()
            .days();
    assertEquals("Days[first=2026-11-05, last=2026-11-07]", "" + days);
  }

  @Test
  void placesAreTrueInALongFileWithWideCharacters() {
    String events =
        IntStream.range(0, 3000)
            .mapToObj(i -> "<!-- 🙂 --> <event id='" + i + "'\n  ><title>网络&amp;法治</title></event>")
            .collect(Collectors.joining("\r\n"));
    List<Session> sessions = read("", events).sessions();
    assertEquals(3000, sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      assertEquals("s.xml:" + (4 + 2 * i) + ":12", sessions.get(i).position().toString());
    }
  }

  @Test
  void whatNestsTooDeeplyIsRefused() {
    String xml = "<a>".repeat(10_000) + "</a>".repeat(10_000);
    assertTrue(
        ScheduleFormat.FRAB
            .read(new SourceText("s.xml", xml), new Losses(), diagnostics)
            .isEmpty());
    assertEquals("broken-xml", diagnostics.sorted().get(0).code());
    String json = "[".repeat(10_000) + "]".repeat(10_000);
    Diagnostics more = new Diagnostics();
    assertTrue(
        ScheduleFormat.PRETALX.read(new SourceText("s.json", json), new Losses(), more).isEmpty());
    assertEquals("broken-json", more.sorted().get(0).code());
  }
}
