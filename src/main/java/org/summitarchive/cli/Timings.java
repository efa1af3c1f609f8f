package org.summitarchive.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.build.BuildReport;
import org.summitarchive.build.Progress;
import org.summitarchive.render.TemplateTimes;
import org.summitarchive.render.TemplateTimes.TemplateTime;

/** What each stage of a build took, and what it was taken for. */
final class Timings implements Progress {

  private static final int MOST_TEMPLATES = 10;

  private final Progress next;
  private final Optional<TemplateTimes> templates;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
  private Stage stage = Stage.LOOK;
  private long since;

  /**
   * Measures from now on, and tells another on.
   *
   * @param detailed whether each template is measured, too
   */
  Timings(Progress next, boolean detailed) {
    this.next = next;
    this.templates = detailed ? Optional.of(new TemplateTimes()) : Optional.empty();
    this.since = System.nanoTime();
  }

  @Override
  public void begin(Stage begun, int steps) {
    end();
    stage = begun;
    next.begin(begun, steps);
  }

  @Override
  public void step() {
    next.step();
  }

  @Override
  public Optional<TemplateTimes> templates() {
    return templates;
  }

  private void end() {
    long now = System.nanoTime();
    nanoseconds.merge(stage, now - since, Long::sum);
    since = now;
  }

  /** The stages that the build had, what it had to do again, and its slowest templates. */
  List<String> lines(Optional<BuildReport> report) {
    end();
    List<String> lines = new ArrayList<>();
    nanoseconds.forEach((past, time) -> lines.add(line("%-16s %s", past.words(), seconds(time))));
    report.ifPresent(built -> lines.addAll(work(built)));
    List<TemplateTime> slowest =
        templates.map(times -> times.slowest(MOST_TEMPLATES)).orElse(List.of());
    if (!slowest.isEmpty()) {
      lines.add(line("%-20s %10s %9s %12s", "slowest templates", "in all", "calls", "each"));
      slowest.forEach(time -> lines.add(line(time)));
    }
    return lines;
  }

  private static List<String> work(BuildReport report) {
    BuildReport.Work work = report.work();
    return List.of(
        line("%s read, %d bytes of content", Summary.counted(work.read(), "item"), work.bytes()),
        line("%s rendered, %d reused", Summary.counted(work.rendered(), "page"), work.reused()),
        line(
            "%s written, %d left alone",
            Summary.counted(report.files().written(), "file"), report.files().unchanged()));
  }

  private static String line(TemplateTime time) {
    return line(
        "%-20s %s %9d %9.2f ms",
        time.template(), seconds(time.nanoseconds()), time.calls(), time.nanosecondsEach() / 1e6);
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%8.3f s", nanoseconds / 1e9);
  }

  private static String line(String format, Object... values) {
    return "  " + String.format(Locale.ROOT, format, values);
  }
}
