package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.text;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;

/** Reads the calendars back with ical4j, which also validates them. */
class CalendarsTest {

  private final Archive archive = SampleArchive.archive();

  @Test
  void isValidInAnotherLibrary() throws Exception {
    ValidationResult result = read(EN).validate();
    assertEquals(Set.of(), Set.copyOf(result.getEntries()));
  }

  @Test
  void hasWhatHasDays() throws Exception {
    assertEquals(
        List.of("2025/@example.org", "2025/forums/law-forum/@example.org"),
        events(EN).stream().map(event -> value(event, "UID")).toList());
    assertEquals(
        events(EN).stream().map(event -> value(event, "UID")).toList(),
        events(ZH).stream().map(event -> value(event, "UID")).toList());
  }

  @Test
  void anEditionTakesWholeDays() throws Exception {
    VEvent event = events(EN).get(0);
    assertEquals("20251106", value(event, "DTSTART"));
    assertEquals("20251110", value(event, "DTEND"));
    assertEquals("20251112T000000Z", value(event, "DTSTAMP"));
    assertEquals("Wuzhen, Zhejiang", value(event, "LOCATION"));
    assertEquals("https://example.org/archive/en/2025/", value(event, "URL"));
  }

  @Test
  void aForumHasItsTextsItsHoursInUtcAndItsRoom() throws Exception {
    VEvent event = events(EN).get(1);
    assertEquals(SampleArchive.AWKWARD, value(event, "SUMMARY"));
    assertEquals("A summary, with a comma", value(event, "DESCRIPTION"));
    assertEquals("20251107T013000Z", value(event, "DTSTART"));
    assertEquals("20251107T030000Z", value(event, "DTEND"));
    assertEquals("Hall; 1", value(event, "LOCATION"));
  }

  @Test
  void hoursFloatWhereNobodySaysWhoseClocks() {
    Archive vague =
        LinkedArchive.of(
                ItemFixture.edition("2025").date("2025"),
                ItemFixture.forum("2025/law").start("2025-11-07T09:30"))
            .archive();
    String calendar = calendar(vague, EN);
    assertTrue(calendar.contains("\r\nDTSTART:20251107T093000\r\n"), calendar);
    assertFalse(calendar.contains("DTEND"), calendar);
  }

  @Test
  void aDayWithoutHoursIsWhole() {
    Archive vague =
        LinkedArchive.of(
                ItemFixture.edition("2025").date("2025"),
                ItemFixture.forum("2025/law").date("2025-11-07"))
            .archive();
    String calendar = calendar(vague, EN);
    assertTrue(
        calendar.contains("\r\nDTSTART;VALUE=DATE:20251107\r\nDTEND;VALUE=DATE:20251108\r\n"),
        calendar);
    assertFalse(calendar.contains("LOCATION"), calendar);
  }

  @Test
  void noLineHasMoreThan75Bytes() {
    String[] lines = calendar(archive, EN).split("\r\n", -1);
    for (String line : lines) {
      assertTrue(line.getBytes(UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"));
    }
    assertTrue(List.of(lines).stream().anyMatch(line -> line.startsWith(" ")));
  }

  @Test
  void aTitleIsInTheLanguageThatItNames() {
    Archive one =
        LinkedArchive.of(ItemFixture.edition("2025").date("2025-11-06").label(text("峰会")))
            .archive();
    assertTrue(calendar(one, EN).contains("\r\nSUMMARY;LANGUAGE=zh-Hans:峰会\r\n"));
  }

  @Test
  void thereIsNoneWhereNoDayIsKnown() {
    Archive vague = LinkedArchive.of(ItemFixture.edition("2025").date("2025-11")).archive();
    assertFalse(
        Exports.files(vague, SitePlan.of(vague), SampleArchive.words(), Set.of(Feature.FEEDS))
            .stream()
            .anyMatch(file -> file.address().path().endsWith("calendar.ics")));
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private List<VEvent> events(Language language) throws Exception {
    return read(language).getComponents("VEVENT");
  }

  private Calendar read(Language language) throws Exception {
    return new CalendarBuilder().build(new StringReader(calendar(archive, language)));
  }

  private static String calendar(Archive archive, Language language) {
    return new String(
        Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of(Feature.FEEDS))
            .stream()
            .filter(file -> file.address().path().equals(language.path() + "/2025/calendar.ics"))
            .findFirst()
            .orElseThrow()
            .content()
            .get(),
        UTF_8);
  }
}
