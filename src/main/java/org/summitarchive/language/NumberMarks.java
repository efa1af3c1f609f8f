package org.summitarchive.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a language writes numbers of any length that are not negative, as far as it is written down.
 *
 * @param digits ten, from zero on
 * @param group stands between thousands
 * @param decimal stands before decimals
 * @param groupedFrom how many digits before the decimals a number has whose thousands are parted
 */
record NumberMarks(String digits, String group, String decimal, int groupedFrom) {

  static Optional<NumberMarks> of(LanguageTable table) {
    return table
        .find("group")
        .map(
            group ->
                new NumberMarks(
                    table.get("digits"),
                    group,
                    table.get("decimal"),
                    Integer.parseInt(table.get("groupedFrom"))));
  }

  /** With every decimal that was given. */
  String write(BigDecimal value) {
    String figures = value.toPlainString();
    int point = figures.indexOf('.');
    int whole = point < 0 ? figures.length() : point;
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0 && whole >= groupedFrom) {
        written.append(group);
      }
      written.append(digits.charAt(figures.charAt(i) - '0'));
    }
    if (point >= 0) {
      written.append(decimal);
      for (int i = point + 1; i < figures.length(); i++) {
        written.append(digits.charAt(figures.charAt(i) - '0'));
      }
    }
    return written.toString();
  }
}
