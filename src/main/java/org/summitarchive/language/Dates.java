package org.summitarchive.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Dates in one language. ICU's formats are slow to make and not safe to share: each is made once,
 * and every call works on a clone. Parts of a date that are not known are 0.
 */
final class Dates {

  private static final Pattern SPACED_DASH = Pattern.compile("(?<=[年月日])\\h–\\h");

  private final ULocale locale;
  private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
  private final Map<String, DateIntervalFormat> ranges = new ConcurrentHashMap<>();

  Dates(ULocale locale) {
    this.locale = locale.setKeywordValue("calendar", "gregorian");
  }

  String date(int year, int month, int day) {
    return format(skeleton(month, day), calendar(year, month, day));
  }

  String range(Calendar from, Calendar to, int month, int day) {
    DateInterval interval = new DateInterval(from.getTimeInMillis(), to.getTimeInMillis());
    DateIntervalFormat shared =
        ranges.computeIfAbsent(skeleton(month, day), this::newIntervalFormat);
    String range = shared.clone().format(interval);
    return SPACED_DASH.matcher(range).replaceAll("–");
  }

  static Calendar calendar(int year, int month, int day) {
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    calendar.set(year, Math.max(month, 1) - 1, Math.max(day, 1));
    return calendar;
  }

  private static String skeleton(int month, int day) {
    if (month == 0) {
      return "y";
    }
    return day == 0 ? "yMMMM" : "yMMMMd";
  }

  private String format(String skeleton, Calendar date) {
    DateFormat shared = dates.computeIfAbsent(skeleton, this::newDateFormat);
    return shared.clone().format(date);
  }

  private DateFormat newDateFormat(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /**
   * Where a language writes its long month as it does the short one, in figures, the short one's
   * ranges are the right ones: the long one's word the month (2025年十一月6日–9日).
   */
  private DateIntervalFormat newIntervalFormat(String skeleton) {
    Calendar probe = calendar(2025, 11, 6);
    String brief = skeleton.replace("MMMM", "MMM");
    boolean same = format(skeleton, probe).equals(format(brief, probe));
    DateIntervalFormat format = DateIntervalFormat.getInstance(same ? brief : skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
