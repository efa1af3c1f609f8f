package org.summitarchive.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precisely as the source gives it: a year, a month or a day. Compares by its first day,
 * the less precise first.
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  public PartialDate {
    if (month == 0 ? day != 0 : !YearMonth.of(year, month).isValidDay(Math.max(day, 1))) {
      throw new IllegalArgumentException(year + "-" + month + "-" + day);
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public boolean hasMonth() {
    return month != 0;
  }

  public boolean hasDay() {
    return day != 0;
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  public LocalDate lastDay() {
    if (day != 0) {
      return firstDay();
    }
    return month != 0
        ? YearMonth.of(year, month).atEndOfMonth()
        : Year.of(year).atDay(1).withMonth(12).withDayOfMonth(31);
  }

  /** As a record's own, which takes the quick compiler many times longer. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return (year * 16 + month) * 32 + day;
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = firstDay().compareTo(other.firstDay());
    return byDay != 0 ? byDay : other.lastDay().compareTo(lastDay());
  }

  /** ISO 8601, as precise as the date: {@code 2025}, {@code 2025-11} or {@code 2025-11-06}. */
  @Override
  public String toString() {
    String iso = firstDay().toString();
    return day != 0 ? iso : iso.substring(0, month != 0 ? iso.length() - 3 : iso.length() - 6);
  }
}
