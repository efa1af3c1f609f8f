package org.summitarchive.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.StaticFile;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.page.Programme;

/** Makes the pages that show a programme by day. */
final class Timetables {

  private Timetables() {}

  static TimetableView of(
      PageContext page, PageHead head, Phrase title, Edition edition, List<Forum> forums) {
    List<TimetableView.Day> days = new ArrayList<>();
    Programme.byDay(forums).forEach((day, held) -> days.add(day(page, day, held)));
    return new TimetableView(
        head,
        page.link(edition),
        title,
        zone(page, edition),
        days,
        page.href(page.site().assets().address(StaticFile.INDEX_STYLE)));
  }

  private static @Nullable String zone(PageContext page, Edition edition) {
    Zone zone = edition.period().zone();
    return zone == null ? null : page.reader().formats().zoneName(zone);
  }

  private static TimetableView.Day day(PageContext page, LocalDate day, List<Forum> forums) {
    return new TimetableView.Day(
        new Moment(page.reader().day(day), day.toString()),
        "day:" + day,
        forums.stream().map(forum -> row(page, forum)).toList());
  }

  private static TimetableView.Row row(PageContext page, Forum forum) {
    Forum.Slot slot = forum.session().slot();
    return new TimetableView.Row(
        page.reader().hours(slot),
        page.link(forum),
        forum.session().kind().word(),
        Forums.speakers(forum).stream().map(page::link).toList(),
        page.reader().phrase(slot.room(), forum).orElse(null),
        page.reader().phrase(slot.track(), forum).orElse(null));
  }
}
