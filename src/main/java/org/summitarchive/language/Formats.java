package org.summitarchive.language;

import com.ibm.icu.number.IntegerWidth;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.concurrent.Lazy;

/**
 * Dates, numbers and lists as readers of a language write them; always in the Gregorian calendar,
 * never as the machine's locale or time zone would have it. The results hold CLDR's typography,
 * which includes thin and no-break spaces. Thread-safe.
 */
public final class Formats {

  /** Making one takes a while. */
  private static final Map<String, Formats> BY_TAG = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final LanguageTable table;
  private final Numbers numbers;
  private final Lazy<ListFormatter> lists;
  private final Lazy<LocaleDisplayNames> names;
  private final Dates dates;
  private final Map<String, String> namesByTag = new ConcurrentHashMap<>();

  private Formats(ULocale locale, LanguageTable table, Numbers numbers) {
    this.locale = locale;
    this.table = table;
    this.numbers = numbers;
    lists = new Lazy<>(() -> ListFormatter.getInstance(locale));
    names =
        new Lazy<>(
            () ->
                LocaleDisplayNames.getInstance(
                    locale,
                    DisplayContext.DIALECT_NAMES,
                    DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE));
    dates = new Dates(locale, new DatePatterns(table));
  }

  public static Formats of(Language language) {
    return BY_TAG.computeIfAbsent(language.tag(), Formats::made);
  }

  static Formats made(String tag) {
    ULocale locale = Locales.of(tag);
    return new Formats(locale, LanguageTable.of(locale), Numbers.of(locale));
  }

  /** All of it as ICU says it. */
  static Formats ofIcu(ULocale locale) {
    return new Formats(locale, LanguageTable.NONE, Numbers.ofIcu(locale));
  }

  /** Has ICU load what it writes dates with. */
  void prepare() {
    dateRange(2025, 11, 6, 2025, 11, 9);
  }

  /**
   * A date as precisely as it is known.
   *
   * @param month 0 where only the year is known
   * @param day 0 where no day is known
   */
  public String date(int year, int month, int day) {
    return dates.date(year, month, day);
  }

  /**
   * From one date to another, written as one range, as precisely as both are known. One date where
   * that makes them the same.
   */
  public String dateRange(int y1, int m1, int d1, int y2, int m2, int d2) {
    return dates.range(y1, m1, d1, y2, m2, d2);
  }

  /** A day with its weekday. */
  public String day(LocalDate day) {
    return dates.weekday(day);
  }

  /** A time of day. */
  public String time(LocalDateTime time) {
    return dates.time(time);
  }

  public String dateAndTime(LocalDateTime time) {
    return dates.dateAndTime(time);
  }

  /** From one time to another; with their days where these are two. */
  public String timeRange(LocalDateTime from, LocalDateTime to) {
    return dates.times(from, to);
  }

  /** Whose clocks times are read from, such as {@code China Time}. */
  public String zoneName(Zone zone) {
    return zone.zone().getDisplayName(false, TimeZone.LONG_GENERIC, locale);
  }

  /** A number with its thousands grouped and every decimal that was given: 1.10 keeps its zero. */
  public String number(BigDecimal value) {
    return numbers.grouped(value);
  }

  public String number(long value) {
    return numbers.grouped(value);
  }

  /** A number that names a place, such as a page or a note: not grouped. */
  public String digits(long value) {
    return numbers.plain(value);
  }

  /** A place in a recording, {@code 2:05} or {@code 1:02:05}, in the language's digits. */
  public String timecode(long seconds) {
    String minutesAndSeconds = twoDigits(seconds % 60);
    long minutes = seconds / 60;
    return minutes < 60
        ? digits(minutes) + ":" + minutesAndSeconds
        : digits(minutes / 60) + ":" + twoDigits(minutes % 60) + ":" + minutesAndSeconds;
  }

  /** "A, B and C", as the language joins them. */
  public String list(List<String> entries) {
    return lists.get().format(entries);
  }

  /** The name of a language within a sentence: {@code chinois simplifié} for {@code zh-Hans}. */
  public String languageName(String tag) {
    return namesByTag.computeIfAbsent(
        tag,
        named ->
            table
                .find("name." + named)
                .orElseGet(
                    () -> withYo(names.get().localeDisplayName(ULocale.forLanguageTag(named)))));
  }

  /** CLDR's only Russian word in the names of languages that lacks its ё. */
  private static String withYo(String name) {
    return name.replace("упрощенн", "упрощённ");
  }

  private String twoDigits(long value) {
    return numbers.plain().integerWidth(IntegerWidth.zeroFillTo(2)).format(value).toString();
  }
}
