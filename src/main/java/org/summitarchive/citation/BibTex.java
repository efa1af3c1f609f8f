package org.summitarchive.citation;

import org.summitarchive.model.PartialDate;

/** Writes BibTeX entries. */
final class BibTex {

  /** Two of these make one other character in TeX, unless something stands between them. */
  private static final String DOUBLED = "-'`,";

  private BibTex() {}

  /** The second braces keep an organisation's name whole, and a title's capitals. */
  static String of(Citable work) {
    StringBuilder entry = new StringBuilder("@misc{").append(work.key()).append(",\n");
    field(entry, "author", "{" + escaped(work.author()) + "}");
    field(entry, "title", "{" + escaped(work.title()) + "}");
    if (!work.title().equals(work.archive())) {
      field(entry, "howpublished", escaped(work.archive()));
    }
    PartialDate date = work.date();
    if (date != null) {
      field(entry, "year", Integer.toString(date.year()));
      field(entry, "date", date.toString());
    }
    field(entry, "url", work.url());
    field(entry, "langid", work.language().tag());
    return entry.append("}\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
      if (i + 1 < text.length() && c == text.charAt(i + 1) && DOUBLED.indexOf(c) >= 0) {
        escaped.append("{}");
      }
    }
    return escaped.toString();
  }
}
