package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.authoring.ImportTarget;
import org.summitarchive.authoring.ScheduleExport;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Languages;

/** Writes an edition's programme for other programs. */
final class ExportCommand extends Subcommand {

  /** The formats that schedules are written in. */
  enum Format {
    FRAB
  }

  private final Given<Format> format;
  private final Given<String> edition;
  private final ContentOption content;
  private final Given<Path> output;
  private final Given<String> language;
  private final DiagnosticsOption reporting;

  ExportCommand(Program program) {
    super(program);
    Options options = options();
    format = options.parameter(Format.class, 0, "FORMAT", "frab (schedule.xml).");
    edition = options.parameter(String.class, 1, "EDITION", "Its id, such as 2025.");
    content = new ContentOption(options);
    output =
        options.option(Path.class, "--output", "FILE", "What to write. Default: standard output.");
    language =
        options.option(
            String.class,
            "--language",
            "PATH",
            "The language to write in. Default: the archive's first.");
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() throws IOException {
    Program main = program();
    Path folder = content.folder(main);
    @Nullable Path file =
        output.find().map(given -> main.working().resolve(given).normalize()).orElse(null);
    if (file != null) {
      refuse("--output", file, List.of(folder));
    }
    Diagnostics diagnostics = new Diagnostics();
    ImportTarget.config(folder, main.working(), new Diagnostics())
        .ifPresent(config -> refuse(config.languages()));
    ScheduleExport export = new ScheduleExport(folder, main.working(), diagnostics);
    Optional<String> xml =
        switch (format.get()) {
          case FRAB -> export.frab(edition.get(), language.find().orElse(""));
        };
    Lines lines = content.lines(main);
    reporting.printer(main, lines).print(diagnostics.sorted());
    if (xml.isPresent() && file != null) {
      ScheduleExport.write(file, xml.get());
      main.out()
          .print("written to " + output + ", " + Summary.mistakes(diagnostics.sorted()) + "\n");
    } else {
      xml.ifPresent(main.out()::print);
    }
    return (xml.isPresent() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private void refuse(Languages languages) {
    if (language.find().isPresent() && language.find().flatMap(languages::find).isEmpty()) {
      throw refusal("--language: the archive has no language `" + language + "`");
    }
  }
}
