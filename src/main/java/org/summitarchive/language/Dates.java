package org.summitarchive.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.summitarchive.concurrent.Lazy;

/**
 * Dates in one language. ICU's formats are slow to make and not safe to share: each is made once,
 * and every call works on a clone. Days are few, and many pages tell the same: each is written
 * once. Parts of a date that are not known are 0.
 */
final class Dates {

  /** Hours and minutes, as the language counts hours. */
  private static final String CLOCK = "jm";

  /** A day, which is known. */
  private static final String DAY = DatePatterns.skeleton(1, 1);

  static final Pattern SPACED_DASH = Pattern.compile("(?<=[年月日])\\h–\\h");

  private final DatePatterns patterns;
  private final Lazy<ULocale> locale;
  private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
  private final Map<String, DateIntervalFormat> ranges = new ConcurrentHashMap<>();
  private final Map<Integer, String> days = new ConcurrentHashMap<>();

  /**
   * Of a locale.
   *
   * @param patterns what need not be asked of ICU
   */
  Dates(ULocale locale, DatePatterns patterns) {
    this.patterns = patterns;
    this.locale = new Lazy<>(() -> gregorian(locale));
  }

  /** To name the calendar where it is the usual one takes ICU a hundredth of a small build. */
  private static ULocale gregorian(ULocale locale) {
    String calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale).getType();
    return calendar.equals("gregorian") ? locale : locale.setKeywordValue("calendar", "gregorian");
  }

  String date(int year, int month, int day) {
    int key = (year * 16 + month) * 32 + day;
    return days.computeIfAbsent(
        key,
        date ->
            patterns
                .date(year, month, day)
                .orElseGet(
                    () -> format(DatePatterns.skeleton(month, day), calendar(year, month, day))));
  }

  /** As precisely as both are known. */
  String range(int y1, int m1, int d1, int y2, int m2, int d2) {
    boolean months = m1 != 0 && m2 != 0;
    boolean days = months && d1 != 0 && d2 != 0;
    return patterns
        .range(y1, months ? m1 : 0, days ? d1 : 0, y2, months ? m2 : 0, days ? d2 : 0)
        .orElseGet(
            () ->
                range(
                    DatePatterns.skeleton(months ? 1 : 0, days ? 1 : 0),
                    calendar(y1, m1, d1),
                    calendar(y2, m2, d2)));
  }

  private String range(String skeleton, Calendar from, Calendar to) {
    DateInterval interval = new DateInterval(from.getTimeInMillis(), to.getTimeInMillis());
    DateIntervalFormat shared = ranges.computeIfAbsent(skeleton, this::newIntervalFormat);
    String range = shared.clone().format(interval);
    return SPACED_DASH.matcher(range).replaceAll("–");
  }

  /** A day with its weekday, as it heads a programme. */
  String weekday(LocalDate day) {
    return format("yMMMMEEEEd", calendar(day.atStartOfDay()));
  }

  String time(LocalDateTime time) {
    return format(CLOCK, calendar(time));
  }

  String dateAndTime(LocalDateTime time) {
    return format(DAY + CLOCK, calendar(time));
  }

  /** Two times of one day, or of two days, which are told then. */
  String times(LocalDateTime from, LocalDateTime to) {
    boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
    return range(sameDay ? CLOCK : DAY + CLOCK, calendar(from), calendar(to));
  }

  private static Calendar calendar(LocalDateTime time) {
    Calendar calendar = calendar(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    calendar.set(Calendar.HOUR_OF_DAY, time.getHour());
    calendar.set(Calendar.MINUTE, time.getMinute());
    return calendar;
  }

  static Calendar calendar(int year, int month, int day) {
    Calendar calendar = Blank.CALENDAR.clone();
    calendar.set(year, Math.max(month, 1) - 1, Math.max(day, 1));
    return calendar;
  }

  private String format(String skeleton, Calendar date) {
    DateFormat shared = dates.computeIfAbsent(skeleton, this::newDateFormat);
    return shared.clone().format(date);
  }

  private DateFormat newDateFormat(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale.get());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /**
   * Where a language writes its long month as it does the short one, in figures, the short one's
   * ranges are the right ones: the long one's word the month (2025年十一月6日–9日).
   */
  DateIntervalFormat newIntervalFormat(String skeleton) {
    Calendar probe = calendar(2025, 11, 6);
    String brief = skeleton.replace("MMMM", "MMM");
    boolean same = format(skeleton, probe).equals(format(brief, probe));
    DateIntervalFormat format =
        DateIntervalFormat.getInstance(same ? brief : skeleton, locale.get());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /** Loaded with the first date that ICU writes. */
  private static final class Blank {

    static final Calendar CALENDAR = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);

    static {
      CALENDAR.clear();
    }
  }
}
