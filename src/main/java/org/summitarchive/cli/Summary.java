package org.summitarchive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.build.BuildReport;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.language.DisplayWidth;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;

/** The lines that close a build. */
record Summary(List<String> lines) {

  static Summary of(
      Diagnostics diagnostics, Optional<BuildReport> report, Path output, long nanoseconds) {
    List<String> lines = new ArrayList<>();
    report.ifPresent(built -> describe(built, output, lines));
    String mistakes = mistakes(diagnostics);
    String seconds = seconds(nanoseconds);
    lines.add(
        report.isPresent()
            ? mistakes + ", " + seconds
            : mistakes + ", " + seconds + ": nothing was published, " + output + " is as it was");
    return new Summary(lines);
  }

  /** "1.5 s"; what Java writes numbers with takes a hundredth of a second to load. */
  static String seconds(long nanoseconds) {
    long tenths = (nanoseconds + 50_000_000) / 100_000_000;
    return tenths / 10 + "." + tenths % 10 + " s";
  }

  /** "2 errors, 1 warning". */
  static String mistakes(Diagnostics diagnostics) {
    return mistakes(diagnostics.sorted());
  }

  static String mistakes(List<Diagnostic> diagnostics) {
    return counted(count(diagnostics, Severity.ERROR), "error")
        + ", "
        + counted(count(diagnostics, Severity.WARNING), "warning");
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(told -> told.severity() == severity).count();
  }

  /** "1 page", "2 pages". */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void describe(BuildReport report, Path output, List<String> lines) {
    PublishResult files = report.files();
    lines.add(
        "published to "
            + output
            + ": "
            + counted(files.written(), "file")
            + " written, "
            + files.unchanged()
            + " unchanged, "
            + files.removed()
            + " removed");
    int widest =
        report.languages().stream()
            .mapToInt(language -> DisplayWidth.of(language.language()))
            .max()
            .orElse(0);
    report.languages().forEach(language -> lines.add(line(language, widest)));
  }

  private static String line(PageCount language, int widest) {
    String name = language.language();
    String padding = " ".repeat(widest - DisplayWidth.of(name));
    return "  "
        + name
        + padding
        + "  "
        + counted(language.pages(), "page")
        + ", "
        + language.untranslated()
        + " untranslated";
  }

  void print(PrintWriter out) {
    lines.forEach(line -> out.print(line + "\n"));
    out.flush();
  }
}
