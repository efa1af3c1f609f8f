package org.summitarchive.citation;

import org.summitarchive.model.PartialDate;

/** Writes RIS records, a tag to a line. */
final class Ris {

  private Ris() {}

  static String of(Citable work) {
    StringBuilder record = new StringBuilder();
    line(record, "TY", "ELEC");
    line(record, "ID", work.key());
    line(record, "AU", work.author());
    line(record, "TI", work.title());
    if (!work.title().equals(work.archive())) {
      line(record, "T2", work.archive());
    }
    PartialDate date = work.date();
    if (date != null) {
      line(record, "PY", Integer.toString(date.year()));
      line(record, "DA", date(date));
    }
    line(record, "LA", work.language().tag());
    line(record, "UR", work.url());
    return record.append("ER  - \r\n").toString();
  }

  private static void line(StringBuilder record, String tag, String value) {
    record.append(tag).append("  - ").append(value).append("\r\n");
  }

  /** {@code YYYY/MM/DD/}; parts that are not known stay empty. */
  private static String date(PartialDate date) {
    return date.year() + "/" + part(date.month()) + "/" + part(date.day()) + "/";
  }

  private static String part(int number) {
    if (number == 0) {
      return "";
    }
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
