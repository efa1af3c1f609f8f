package org.summitarchive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Makes an edition of a schedule, or brings up to date what it made before.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand extends Subcommand {

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

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--language",
      paramLabel = "PATH",
      description = "The language of the schedule's texts. Default: the archive's first.")
  private @Nullable String language;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dry;

  @Mixin private final QuietOption quiet = new QuietOption();

  @Mixin private final DiagnosticsOption reporting = new DiagnosticsOption();

  @Override
  public Integer call() throws IOException {
    Program main = program();
    refuseWrong(main.working());
    Diagnostics diagnostics = new Diagnostics();
    Path folder = content.folder(main);
    Optional<SourceText> text =
        ScheduleFile.read(
            main.working().resolve(file), file.toString().replace('\\', '/'), diagnostics);
    Optional<ImportReport> report =
        ImportTarget.config(folder, main.working(), diagnostics)
            .map(config -> target(folder, main.working(), config))
            .flatMap(target -> text.flatMap(read -> run(target, read, diagnostics)));
    reporting.printer(main, lines(main, text)).print(diagnostics.sorted());
    if (!quiet.isGiven()) {
      report.ifPresent(made -> print(main, made));
      main.out()
          .print(
              Summary.mistakes(diagnostics.sorted())
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
                    () -> refusal("--language: the archive has no language `" + language + "`"));
    return new ImportTarget(
        folder, working, config.baseUrl(), edition, chosen, !chosen.equals(languages.original()));
  }

  private void refuseWrong(Path working) {
    if (!Slugs.isSlug(edition)
        || edition.length() > Slugs.LONGEST
        || ReservedIds.contains(edition)) {
      throw refusal("--edition: `" + edition + "` is no id that an edition can have, such as 2025");
    }
    if (!ScheduleFile.isThere(working.resolve(file))) {
      throw refusal("there is no file `" + file + "`");
    }
  }

  /** Messages are about the schedule, or about content. */
  private Lines lines(Program main, Optional<SourceText> text) {
    Lines others = content.lines(main);
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
}
