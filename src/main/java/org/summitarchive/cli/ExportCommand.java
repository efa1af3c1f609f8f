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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Writes an edition's programme for programs that read schedules.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand extends Subcommand {

  /** The formats that schedules are written in. */
  enum Format {
    FRAB
  }

  @Parameters(index = "0", paramLabel = "FORMAT", description = "frab (schedule.xml).")
  private Format format = Format.FRAB;

  @Parameters(index = "1", paramLabel = "EDITION", description = "Its id, such as 2025.")
  private String edition = "";

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "What to write. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--language",
      paramLabel = "PATH",
      description = "The language to write in. Default: the archive's first.")
  private @Nullable String language;

  @Mixin private final DiagnosticsOption reporting = new DiagnosticsOption();

  @Override
  public Integer call() throws IOException {
    Program main = program();
    Path folder = content.folder(main);
    @Nullable Path file = output == null ? null : main.working().resolve(output).normalize();
    if (file != null) {
      refuse("--output", file, List.of(folder));
    }
    Diagnostics diagnostics = new Diagnostics();
    ImportTarget.config(folder, main.working(), new Diagnostics())
        .ifPresent(config -> refuse(config.languages()));
    ScheduleExport export = new ScheduleExport(folder, main.working(), diagnostics);
    Optional<String> xml =
        switch (format) {
          case FRAB -> export.frab(edition, language == null ? "" : language);
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
    if (language != null && languages.find(language).isEmpty()) {
      throw refusal("--language: the archive has no language `" + language + "`");
    }
  }
}
