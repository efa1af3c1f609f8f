package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.authoring.ImportTarget;
import org.summitarchive.authoring.ScheduleExport;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Languages;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Writes an edition's programme for programs that read schedules.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  /** The formats that schedules are written in. */
  enum Format {
    FRAB
  }

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "frab (schedule.xml).")
  private Format format = Format.FRAB;

  @Parameters(index = "1", paramLabel = "EDITION", description = "Its id, such as 2025.")
  private String edition = "";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "What to read. Default: ${DEFAULT-VALUE}")
  private Path content = Path.of("content");

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

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print mistakes: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiagnosticFormat diagnosticFormat = DiagnosticFormat.text;

  @Override
  public Integer call() throws IOException {
    Program main = Objects.requireNonNull(program);
    Path folder = main.working().resolve(content).normalize();
    Diagnostics diagnostics = new Diagnostics();
    ImportTarget.config(folder, main.working(), new Diagnostics())
        .ifPresent(config -> refuse(config.languages()));
    ScheduleExport export = new ScheduleExport(folder, main.working(), diagnostics);
    Optional<String> xml =
        switch (format) {
          case FRAB -> export.frab(edition, language == null ? "" : language);
        };
    Lines lines = ContentFolder.open(folder, main.working()).lines()::at;
    main.printer(diagnosticFormat, lines).print(diagnostics.sorted());
    if (xml.isPresent() && output != null) {
      ScheduleExport.write(main.working().resolve(output), xml.get());
      main.out().print("written to " + output + ", " + Summary.mistakes(diagnostics) + "\n");
    } else {
      xml.ifPresent(main.out()::print);
    }
    return (xml.isPresent() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private void refuse(Languages languages) {
    if (language != null && languages.find(language).isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--language: the archive has no language `" + language + "`");
    }
  }
}
