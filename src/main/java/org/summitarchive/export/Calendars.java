package org.summitarchive.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Text;
import org.summitarchive.page.Downloads;
import org.summitarchive.route.Permalinks;

/**
 * The dates of an edition as iCalendar (RFC 5545). What has no hour takes whole days; what has a
 * month or a year only, or is withdrawn, is no event. Hours are in UTC where the edition says whose
 * clocks they are read from; else they float, as the format calls it: they are any reader's own.
 */
final class Calendars {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Archive archive;
  private final Language language;
  private final LastChange changes;

  Calendars(Archive archive, Language language) {
    this.archive = archive;
    this.language = language;
    this.changes = new LastChange(archive.items());
  }

  String of(Edition edition) {
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Summit Archive//Summit Archive//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", text(edition.title(), edition).orElseThrow().text());
    if (Downloads.hasDays(edition)) {
      addEdition(lines, edition);
    }
    archive.items().forums(edition.id()).stream()
        .filter(Downloads::hasDays)
        .forEach(forum -> addForum(lines, forum, edition.period().zone()));
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  private void addEdition(ContentLines lines, Edition edition) {
    begin(lines, edition);
    addDays(lines, edition.period().start(), edition.period().end());
    addTexts(lines, edition);
    text(edition.setting().place(), edition).ifPresent(place -> text(lines, "LOCATION", place));
    lines.add("END", "VEVENT");
  }

  private void addForum(ContentLines lines, Forum forum, @Nullable Zone zone) {
    Forum.Slot slot = forum.session().slot();
    LocalDateTime start = slot.start();
    begin(lines, forum);
    if (start == null) {
      PartialDate day = Objects.requireNonNull(forum.session().date());
      addDays(lines, day, day);
    } else {
      lines.add("DTSTART", time(start, zone));
      if (slot.end() != null) {
        lines.add("DTEND", time(slot.end(), zone));
      }
    }
    addTexts(lines, forum);
    text(slot.room(), forum).ifPresent(room -> text(lines, "LOCATION", room));
    lines.add("END", "VEVENT");
  }

  private void begin(ContentLines lines, Item item) {
    lines.add("BEGIN", "VEVENT");
    String host = archive.config().baseUrl().getHost();
    lines.add("UID", Permalinks.withoutLanguage(item.id()) + "@" + host);
    lines.add("DTSTAMP", DAY.format(changes.of(item, language)) + "T000000Z");
  }

  private void addTexts(ContentLines lines, Item item) {
    text(item.label(), item).ifPresent(title -> text(lines, "SUMMARY", title));
    text(item.common().summary(), item).ifPresent(about -> text(lines, "DESCRIPTION", about));
    lines.add("URL", Permalinks.of(item.id(), language).absolute(archive.config().baseUrl()));
    lines.add("TRANSP", "TRANSPARENT");
  }

  private static void addDays(ContentLines lines, PartialDate first, PartialDate last) {
    lines.add("DTSTART;VALUE=DATE", DAY.format(first.firstDay()));
    lines.add("DTEND;VALUE=DATE", DAY.format(dayAfter(last)));
  }

  private static String time(LocalDateTime shown, @Nullable Zone zone) {
    return zone == null
        ? TIME.format(shown)
        : TIME.format(shown.minusSeconds(zone.offset(shown).getTotalSeconds())) + "Z";
  }

  private static LocalDate dayAfter(PartialDate date) {
    return date.lastDay().plusDays(1);
  }

  private static void text(ContentLines lines, String name, Localized text) {
    lines.text(name + ";LANGUAGE=" + text.language().tag(), text.text());
  }

  private Optional<Localized> text(Text text, Item owner) {
    return text.in(language, owner.common().origin().language());
  }
}
