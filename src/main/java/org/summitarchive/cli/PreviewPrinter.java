package org.summitarchive.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.summitarchive.build.BuildReport;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;
import org.summitarchive.serve.PreviewListener;
import org.summitarchive.serve.PreviewRequest;
import org.summitarchive.serve.Rebuild;

/** Says on the terminal what a preview does. Mistakes are printed as by {@code build}. */
final class PreviewPrinter implements PreviewListener {

  private final Program program;
  private final PreviewRequest request;

  PreviewPrinter(Program program, PreviewRequest request) {
    this.program = program;
    this.request = request;
  }

  @Override
  public void ready(URI address) {
    if (request.isElsewhere(address)) {
      say("port " + PreviewRequest.USUAL_PORT + " is taken, so another was found");
    }
    say("watching " + watched());
    say("open " + address + " (Ctrl-C ends the preview)");
  }

  private String watched() {
    String content = shown(request.folders().content());
    return request.folders().templates().map(own -> content + " and " + shown(own)).orElse(content);
  }

  private String shown(Path folder) {
    Path working = request.folders().working();
    return (folder.startsWith(working) ? working.relativize(folder) : folder).toString();
  }

  @Override
  public void built(Rebuild build) {
    if (build instanceof Rebuild.Published published) {
      print(published.diagnostics());
      say(summary(published.report(), published.time()));
    } else if (build instanceof Rebuild.Refused refused) {
      print(refused.diagnostics());
      say(Summary.mistakes(refused.diagnostics()) + ": the preview stays as it was");
    } else if (build instanceof Rebuild.Failed failed) {
      program.report(failed.reason());
      program.err().flush();
      say("the preview stays as it was; the next change tries again");
    }
  }

  private void print(List<Diagnostic> diagnostics) {
    program.printer(DiagnosticFormat.text, request.lines()::apply).print(diagnostics);
  }

  private static String summary(BuildReport report, Duration time) {
    PublishResult files = report.files();
    int pages = report.languages().stream().mapToInt(PageCount::pages).sum();
    return Summary.counted(pages, "page")
        + ": "
        + Summary.counted(files.written(), "file")
        + " written, "
        + files.removed()
        + " removed, "
        + String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
  }

  private void say(String line) {
    program.out().print(line + "\n");
    program.out().flush();
  }
}
