package org.summitarchive.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a language writes dates, as far as it is written down: in ICU's patterns, whose fields stand
 * in braces. Parts of a date that are not known are 0.
 */
final class DatePatterns {

  /** Since then ICU counts as the ISO calendar does. */
  private static final int FIRST_YEAR = 1583;

  /** Between the pattern of a range's beginning and that of its end. */
  private static final char PARTED = '|';

  private final LanguageTable table;

  DatePatterns(LanguageTable table) {
    this.table = table;
  }

  Optional<String> date(int year, int month, int day) {
    return year < FIRST_YEAR
        ? Optional.empty()
        : table.find(skeleton(month, day)).map(pattern -> write(pattern, year, month, day));
  }

  /** From one date to another, both of which are known as precisely. */
  Optional<String> range(int y1, int m1, int d1, int y2, int m2, int d2) {
    String differs = y1 != y2 ? "y" : m1 != m2 ? "M" : d1 != d2 ? "d" : "";
    if (differs.isEmpty()) {
      return date(y1, m1, d1);
    }
    boolean inOrder = Arrays.compare(new int[] {y1, m1, d1}, new int[] {y2, m2, d2}) < 0;
    if (y1 < FIRST_YEAR || !inOrder) {
      return Optional.empty();
    }
    return table
        .find(skeleton(m1, d1) + "/" + differs)
        .map(
            pattern -> {
              int parted = pattern.indexOf(PARTED);
              return write(pattern.substring(0, parted), y1, m1, d1)
                  + write(pattern.substring(parted + 1), y2, m2, d2);
            });
  }

  /** ICU's name of what is known of a date. */
  static String skeleton(int month, int day) {
    return month == 0 ? "y" : day == 0 ? "yMMMM" : "yMMMMd";
  }

  private String write(String pattern, int year, int month, int day) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      written.append(pattern, at, open);
      addField(pattern.substring(open + 1, close), year, month, day, written);
      at = close + 1;
    }
    return written.append(pattern, at, pattern.length()).toString();
  }

  private void addField(String field, int year, int month, int day, StringBuilder written) {
    switch (field) {
      case "y" -> addNumber(year, written);
      case "M", "L" -> addNumber(month, written);
      case "d" -> addNumber(day, written);
      default -> written.append(table.get(field).split("\\|", -1)[month - 1]);
    }
  }

  private void addNumber(int number, StringBuilder written) {
    NumberMarks.add(Integer.toString(number), table.get("digits"), written);
  }
}
