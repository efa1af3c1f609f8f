package org.summitarchive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** Makes an edition of a schedule. */
final class ImportCommand extends Subcommand {

  private final Given<ScheduleFormat> format;
  private final Given<Path> file;
  private final Given<String> edition;
  private final ContentOption content;
  private final Given<String> language;
  private final Given<Boolean> dry;
  private final QuietOption quiet;
  private final DiagnosticsOption reporting;

  ImportCommand(Program program) {
    super(program);
    Options options = options();
    format =
        options.parameter(
            ScheduleFormat.class, 0, "FORMAT", "frab (schedule.xml) or pretalx (schedule.json).");
    file = options.parameter(Path.class, 1, "FILE", "The schedule.");
    edition =
        options.required(String.class, "--edition", "ID", "The edition to make, such as 2025.");
    content = new ContentOption(options);
    language =
        options.option(
            String.class,
            "--language",
            "PATH",
            "The language of the schedule's texts. Default: the archive's first.");
    dry = options.flag("--dry-run", "Say what would be written, and write nothing.");
    quiet = new QuietOption(options);
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() throws IOException {
    Program main = program();
    refuseWrong(main.working());
    Diagnostics diagnostics = new Diagnostics();
    Path folder = content.folder(main);
    Optional<SourceText> text =
        ScheduleFile.read(
            main.working().resolve(file.get()), file.toString().replace('\\', '/'), diagnostics);
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
                  + (report.isPresent() && !dry.get() ? "" : ": nothing was written")
                  + "\n");
    }
    return (report.isPresent() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private Optional<ImportReport> run(
      ImportTarget target, SourceText text, Diagnostics diagnostics) {
    Losses losses = new Losses();
    return format
        .get()
        .read(text, losses, diagnostics)
        .filter(schedule -> !diagnostics.hasErrors())
        .flatMap(
            schedule -> {
              try {
                return new ScheduleImport(target, losses, diagnostics).run(schedule, dry.get());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private ImportTarget target(Path folder, Path working, ArchiveConfig config) {
    Languages languages = config.languages();
    Language chosen =
        languages
            .find(language.find().orElse(languages.original().path()))
            .orElseThrow(
                () -> refusal("--language: the archive has no language `" + language + "`"));
    return new ImportTarget(
        folder,
        working,
        config.baseUrl(),
        edition.get(),
        chosen,
        !chosen.equals(languages.original()));
  }

  private void refuseWrong(Path working) {
    String id = edition.get();
    if (!Slugs.isSlug(id) || id.length() > Slugs.LONGEST || ReservedIds.contains(id)) {
      throw refusal("--edition: `" + id + "` is no id that an edition can have, such as 2025");
    }
    if (!ScheduleFile.isThere(working.resolve(file.get()))) {
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
