package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.authoring.Lint;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "lint",
    description = "Finds one person in two files, two people in one, and the like.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LintCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Program program;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Where the content is. Default: ${DEFAULT-VALUE}")
  private Path content = Path.of("content");

  @Option(names = "--quiet", description = "Print nothing but what was found.")
  private boolean quiet;

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiagnosticFormat format = DiagnosticFormat.text;

  @Override
  public Integer call() {
    Program main = Objects.requireNonNull(program);
    Path folder = main.working().resolve(content).normalize();
    Diagnostics diagnostics = new Diagnostics();
    Optional<Lint> lint = Lint.of(folder, main.working(), diagnostics);
    List<Diagnostic> told = lint.map(Lint::findings).orElseGet(() -> errors(diagnostics));
    main.printer(format, ContentFolder.open(folder, main.working()).lines()::at).print(told);
    if (!quiet) {
      main.out().print(lint.map(LintCommand::summary).orElse("the content has errors") + "\n");
    }
    return (told.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private static List<Diagnostic> errors(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().filter(told -> told.severity() == Severity.ERROR).toList();
  }

  private static String summary(Lint lint) {
    return Summary.counted(lint.people(), "speaker")
        + ", "
        + Summary.counted(lint.organisations(), "organisation")
        + ": "
        + Summary.counted(lint.findings().size(), "finding");
  }
}
