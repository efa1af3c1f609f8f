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
    int thousands = whole < groupedFrom ? 0 : (whole - 1) / 3;
    int at = whole - thousands * 3;
    StringBuilder written = new StringBuilder();
    add(figures.substring(0, at), digits, written);
    for (; at < whole; at += 3) {
      add(figures.substring(at, at + 3), digits, written.append(group));
    }
    if (point >= 0) {
      add(figures.substring(point + 1), digits, written.append(decimal));
    }
    return written.toString();
  }

  /** Writes ASCII figures in a language's digits. */
  static void add(String figures, String digits, StringBuilder written) {
    for (int i = 0; i < figures.length(); i++) {
      written.append(digits.charAt(figures.charAt(i) - '0'));
    }
  }
}
