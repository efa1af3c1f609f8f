package org.summitarchive.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Text;
import org.summitarchive.page.Downloads;
import org.summitarchive.route.Permalinks;

/**
 * The dates of an edition as iCalendar (RFC 5545). No hour is known, so they are whole days; what
 * has a month or a year only, or is withdrawn, is no event.
 */
final class Calendars {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

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
    for (Forum forum : archive.items().forums(edition.id())) {
      PartialDate date = forum.session().date();
      if (date != null && Downloads.hasDays(forum)) {
        add(lines, forum, date, date);
        lines.add("END", "VEVENT");
      }
    }
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }

  private void addEdition(ContentLines lines, Edition edition) {
    add(lines, edition, edition.period().start(), edition.period().end());
    text(edition.setting().place(), edition).ifPresent(place -> text(lines, "LOCATION", place));
    lines.add("END", "VEVENT");
  }

  private void add(ContentLines lines, Item item, PartialDate first, PartialDate last) {
    var base = archive.config().baseUrl();
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", Permalinks.withoutLanguage(item.id()) + "@" + base.getHost());
    lines.add("DTSTAMP", DAY.format(changes.of(item, language)) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE", DAY.format(first.firstDay()));
    lines.add("DTEND;VALUE=DATE", DAY.format(dayAfter(last)));
    text(item.label(), item).ifPresent(title -> text(lines, "SUMMARY", title));
    text(item.common().summary(), item).ifPresent(about -> text(lines, "DESCRIPTION", about));
    lines.add("URL", Permalinks.of(item.id(), language).absolute(base));
    lines.add("TRANSP", "TRANSPARENT");
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
