package org.summitarchive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.summitarchive.authoring.TranslationSurvey;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.language.DisplayWidth;
import org.summitarchive.language.Language;

/** How far translations are, for people: a line for each language, then the files to work on. */
final class StatusTable {

  private record Column(String head, Function<TranslationSurvey, List<TranslationStatus>> found) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("complete", TranslationSurvey::complete),
          new Column("missing", TranslationSurvey::missing),
          new Column("outdated", TranslationSurvey::outdated),
          new Column("of unknown age", TranslationSurvey::ofUnknownAge));

  private StatusTable() {}

  static List<String> lines(TranslationSurvey survey) {
    List<String> lines = new ArrayList<>();
    int widest =
        survey.languages().stream().mapToInt(l -> DisplayWidth.of(l.name())).max().orElse(0);
    lines.add(" ".repeat(widest) + heads());
    for (Language language : survey.languages()) {
      String name = language.name();
      TranslationSurvey own = survey.in(List.of(language));
      if (!own.translations().isEmpty()) {
        lines.add(name + " ".repeat(widest - DisplayWidth.of(name)) + counts(own));
      }
    }
    addFiles(lines, "missing", survey.missing());
    addFiles(lines, "outdated", survey.outdated());
    addFiles(lines, "of unknown age", survey.ofUnknownAge());
    return lines;
  }

  private static String heads() {
    StringBuilder heads = new StringBuilder();
    COLUMNS.forEach(column -> heads.append("  ").append(column.head));
    return heads.toString();
  }

  private static String counts(TranslationSurvey survey) {
    StringBuilder counts = new StringBuilder();
    for (Column column : COLUMNS) {
      String count = String.valueOf(column.found.apply(survey).size());
      counts.append("  ").append(" ".repeat(column.head.length() - count.length())).append(count);
    }
    return counts.toString();
  }

  private static void addFiles(List<String> lines, String head, List<TranslationStatus> found) {
    if (!found.isEmpty()) {
      lines.add("");
      lines.add(head);
      found.forEach(status -> lines.add("  " + status.path() + what(head, status)));
    }
  }

  private static String what(String head, TranslationStatus status) {
    return head.equals("missing") ? ": " + String.join(", ", status.missing()) : "";
  }
}
