package org.summitarchive.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;

/** Reads when sessions are. */
final class Slots {

  private static final Pattern OFFSET = Pattern.compile("(.+T.+?)(Z|[+-][0-9]{2}:?[0-9]{2})");
  private static final Pattern DURATION =
      Pattern.compile("(?:([0-9]{1,3}):)?([0-9]{1,4}):([0-9]{2})");

  private final Diagnostics diagnostics;

  Slots(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The slot; a length of nothing is no end. */
  Session.Slot read(Fields event, String day, String room) {
    String date = event.text("date");
    String hour = event.text("start");
    String length = event.text("duration");
    String track = event.text("track");
    Matcher offset = OFFSET.matcher(date);
    try {
      LocalDateTime start = start(date, day, hour);
      Duration duration = duration(length);
      return new Session.Slot(
          start,
          offset.matches() ? ZoneOffset.of(offset.group(2)) : null,
          start == null || duration.isZero() ? null : start.plus(duration),
          room,
          track);
    } catch (DateTimeException e) {
      diagnostics.warning(
          event.entry().position(),
          "bad-time",
          "nobody can tell from `"
              + String.join(" ", date, hour, length).strip()
              + "` when this session is",
          "correct its date, start or duration, or write the time into the forum by hand");
      return new Session.Slot(null, null, null, room, track);
    }
  }

  private static @Nullable LocalDateTime start(String date, String day, String hour) {
    if (date.indexOf('T') > 0) {
      LocalDateTime start =
          OFFSET.matcher(date).matches()
              ? OffsetDateTime.parse(date).toLocalDateTime()
              : LocalDateTime.parse(date);
      return start.truncatedTo(ChronoUnit.MINUTES);
    }
    String known = date.isEmpty() ? day : date;
    return known.isEmpty() || hour.isEmpty()
        ? null
        : LocalDate.parse(known).atTime(LocalTime.parse(hour)).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Hours and minutes, with days before them where they are many. */
  private static Duration duration(String written) {
    Matcher length = DURATION.matcher(written);
    if (written.isEmpty()) {
      return Duration.ZERO;
    } else if (!length.matches()) {
      throw new DateTimeException(written);
    }
    long days = length.group(1) == null ? 0 : Long.parseLong(length.group(1));
    return Duration.ofDays(days)
        .plusHours(Long.parseLong(length.group(2)))
        .plusMinutes(Long.parseLong(length.group(3)));
  }
}
