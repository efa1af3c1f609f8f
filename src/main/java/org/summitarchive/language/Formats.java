package org.summitarchive.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;

/** Dates, numbers and lists as readers of a language write them; always the Gregorian calendar. */
public final class Formats {

  private final ULocale locale;

  private Formats(ULocale locale) {
    this.locale = locale;
  }

  public static Formats of(Language language) {
    return new Formats(
        ULocale.forLanguageTag(language.tag()).setKeywordValue("calendar", "gregorian"));
  }

  /**
   * A date as precisely as it is known.
   *
   * @param month 0 where only the year is known
   * @param day 0 where no day is known
   */
  public String date(int year, int month, int day) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton(month, day), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(calendar(year, month, day));
  }

  /** From one date to another of the same precision, written as one range. */
  public String dateRange(int y1, int m1, int d1, int y2, int m2, int d2) {
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton(m1, d1), locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(
        new DateInterval(
            calendar(y1, m1, d1).getTimeInMillis(), calendar(y2, m2, d2).getTimeInMillis()));
  }

  public String number(BigDecimal value) {
    LocalizedNumberFormatter format = NumberFormatter.withLocale(locale);
    return format.format(value).toString();
  }

  public String list(List<String> entries) {
    return ListFormatter.getInstance(locale).format(entries);
  }

  /** The name of a language, given by its BCP 47 tag. */
  public String languageName(String tag) {
    return LocaleDisplayNames.getInstance(locale).localeDisplayName(ULocale.forLanguageTag(tag));
  }

  private static String skeleton(int month, int day) {
    if (month == 0) {
      return "y";
    }
    return day == 0 ? "yMMMM" : "yMMMMd";
  }

  private static Calendar calendar(int year, int month, int day) {
    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    calendar.set(year, Math.max(month, 1) - 1, Math.max(day, 1));
    return calendar;
  }
}
