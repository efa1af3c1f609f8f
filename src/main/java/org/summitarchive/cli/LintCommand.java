package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.Lint;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;

/** Finds what may be one thing in two files, or two in one. */
final class LintCommand extends Subcommand {

  private final ContentOption content;
  private final QuietOption quiet;
  private final DiagnosticsOption reporting;

  LintCommand(Program program) {
    super(program);
    Options options = options();
    content = new ContentOption(options);
    quiet = new QuietOption(options);
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() {
    Program main = program();
    Path folder = content.folder(main);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Lint> lint = Lint.of(folder, main.working(), diagnostics);
    List<Diagnostic> told = lint.map(Lint::findings).orElseGet(diagnostics::errors);
    reporting.printer(main, content.lines(main)).print(told);
    if (!quiet.isGiven()) {
      main.out().print(lint.map(LintCommand::summary).orElse("the content has errors") + "\n");
    }
    return (told.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private static String summary(Lint lint) {
    return Summary.counted(lint.people(), "speaker")
        + ", "
        + Summary.counted(lint.organisations(), "organisation")
        + ": "
        + Summary.counted(lint.findings().size(), "finding");
  }
}
