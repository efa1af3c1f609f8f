package org.summitarchive.bind;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.PartialDate;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads dates that are as precise as their source. */
final class Dates {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Diagnostics diagnostics;

  Dates(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<PartialDate> date(Scalar typed) {
    Matcher date = DATE.matcher(typed.text());
    return date.matches()
        ? date(typed, number(date.group(1)), date.group(2), date.group(3))
        : bad(
            typed,
            "`" + typed.text() + "` is not a date",
            "write 2025-11-06, or 2025-11 or 2025 where no more is known");
  }

  Optional<PartialDate> year(Scalar typed) {
    return YEAR.matcher(typed.text()).matches()
        ? Optional.of(new PartialDate(number(typed.text()), 0, 0))
        : bad(typed, "`" + typed.text() + "` is not a year", "write four digits, such as 2025");
  }

  private Optional<PartialDate> date(
      Scalar typed, int year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return Optional.of(new PartialDate(year, 0, 0));
    }
    int monthNumber = number(month);
    if (monthNumber < 1 || monthNumber > MONTHS.size()) {
      return bad(typed, "there is no month " + month, "months are counted from 01 to 12");
    }
    return day == null
        ? Optional.of(new PartialDate(year, monthNumber, 0))
        : day(typed, YearMonth.of(year, monthNumber), number(day));
  }

  private Optional<PartialDate> day(Scalar typed, YearMonth month, int day) {
    if (day >= 1 && day <= month.lengthOfMonth()) {
      return Optional.of(new PartialDate(month.getYear(), month.getMonthValue(), day));
    }
    String name = MONTHS.get(month.getMonthValue() - 1) + " " + typed.text().substring(0, 4);
    return bad(
        typed, "there is no " + day + " " + name, name + " has " + month.lengthOfMonth() + " days");
  }

  private Optional<PartialDate> bad(Scalar typed, String message, String hint) {
    diagnostics.error(typed.position(), "bad-date", message, hint);
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
