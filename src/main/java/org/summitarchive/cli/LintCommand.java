package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.Lint;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "lint",
    description = "Finds one person in two files, two people in one, and the like.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LintCommand extends Subcommand {

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final QuietOption quiet = new QuietOption();

  @Mixin private final DiagnosticsOption reporting = new DiagnosticsOption();

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
