package org.summitarchive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.authoring.ImportReport;
import org.summitarchive.authoring.ImportReport.Change;
import org.summitarchive.authoring.ImportReport.What;
import org.summitarchive.authoring.ImportTarget;
import org.summitarchive.authoring.ScheduleFile;
import org.summitarchive.authoring.ScheduleImport;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ReservedIds;
import org.summitarchive.schedule.Losses;
import org.summitarchive.schedule.ScheduleFormat;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Makes an edition of a schedule, or brings up to date what it made before.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "frab (schedule.xml) or pretalx (schedule.json).")
  private ScheduleFormat format = ScheduleFormat.FRAB;

  @Parameters(index = "1", paramLabel = "FILE", description = "The schedule.")
  private Path file = Path.of("");

  @Option(
      names = "--edition",
      paramLabel = "ID",
      required = true,
      description = "The edition to make, such as 2025.")
  private String edition = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Where to write. Default: ${DEFAULT-VALUE}")
  private Path content = Path.of("content");

  @Option(
      names = "--language",
      paramLabel = "PATH",
      description = "The language of the schedule's texts. Default: the archive's first.")
  private @Nullable String language;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dry;

  @Option(names = "--quiet", description = "Print nothing but what was lost or is wrong.")
  private boolean quiet;

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print what was lost or is wrong: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}")
  private DiagnosticFormat diagnosticFormat = DiagnosticFormat.text;

  @Override
  public Integer call() throws IOException {
    Program main = Objects.requireNonNull(program);
    refuseWrong(main.working());
    Diagnostics diagnostics = new Diagnostics();
    Path folder = main.working().resolve(content).normalize();
    Optional<SourceText> text =
        ScheduleFile.read(
            main.working().resolve(file), file.toString().replace('\\', '/'), diagnostics);
    Optional<ImportReport> report =
        ImportTarget.config(folder, main.working(), diagnostics)
            .map(config -> target(folder, main.working(), config))
            .flatMap(target -> text.flatMap(read -> run(target, read, diagnostics)));
    main.printer(diagnosticFormat, lines(main, folder, text)).print(diagnostics.sorted());
    if (!quiet) {
      report.ifPresent(made -> print(main, made));
      main.out()
          .print(
              Summary.mistakes(diagnostics)
                  + (report.isPresent() && !dry ? "" : ": nothing was written")
                  + "\n");
    }
    return (report.isPresent() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private Optional<ImportReport> run(
      ImportTarget target, SourceText text, Diagnostics diagnostics) {
    Losses losses = new Losses();
    return format
        .read(text, losses, diagnostics)
        .filter(schedule -> !diagnostics.hasErrors())
        .flatMap(
            schedule -> {
              try {
                return new ScheduleImport(target, losses, diagnostics).run(schedule, dry);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private ImportTarget target(Path folder, Path working, ArchiveConfig config) {
    Languages languages = config.languages();
    Language chosen =
        language == null
            ? languages.original()
            : languages
                .find(language)
                .orElseThrow(
                    () -> wrong("--language: the archive has no language `" + language + "`"));
    return new ImportTarget(
        folder, working, config.baseUrl(), edition, chosen, !chosen.equals(languages.original()));
  }

  private void refuseWrong(Path working) {
    if (!Slugs.isSlug(edition) || ReservedIds.contains(edition)) {
      throw wrong("--edition: `" + edition + "` is no id that an edition can have, such as 2025");
    }
    if (!ScheduleFile.isThere(working.resolve(file))) {
      throw wrong("there is no file `" + file + "`");
    }
  }

  /** Messages are about the schedule, or about content. */
  private static Lines lines(Program main, Path folder, Optional<SourceText> text) {
    Lines others = ContentFolder.open(folder, main.working()).lines()::at;
    List<String> own = text.map(read -> read.text().lines().toList()).orElse(List.of());
    String path = text.map(SourceText::path).orElse("");
    return position -> {
      if (!position.path().equals(path)) {
        return others.at(position);
      }
      return position.line() <= own.size()
          ? Optional.of(own.get(position.line() - 1))
          : Optional.empty();
    };
  }

  private void print(Program main, ImportReport report) {
    for (Change change : report.changes()) {
      if (change.what() == What.NEW) {
        main.out().print(change.path() + ": new\n");
      } else if (change.what() == What.UPDATED) {
        main.out().print(change.path() + ": updated " + String.join(", ", change.fields()) + "\n");
      }
    }
    main.out()
        .print(
            Summary.counted(report.sessions(), "session")
                + ", "
                + Summary.counted(report.speakers(), "speaker")
                + ": "
                + Summary.counted(report.count(What.NEW), "new file")
                + ", "
                + report.count(What.UPDATED)
                + " updated, "
                + report.count(What.UNCHANGED)
                + " as before\n");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
