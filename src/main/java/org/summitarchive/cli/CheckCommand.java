package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.check.CheckReport;
import org.summitarchive.check.NotASiteException;
import org.summitarchive.check.SiteChecker;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Proves a published site: links, anchors, languages.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The published site.")
  private Path site = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "OLD",
      description = "An earlier site, or its manifest: none of its addresses may be lost.")
  private @Nullable Path against;

  @Option(names = "--quiet", description = "Print nothing but what is wrong.")
  private boolean quiet;

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to print what is wrong: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiagnosticFormat format = DiagnosticFormat.text;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Program main = Objects.requireNonNull(program);
    CheckReport report = check(main.working());
    Lines lines = ContentFolder.open(main.working().resolve(site), main.working()).lines()::at;
    main.printer(format, lines).print(report.findings());
    if (!quiet) {
      main.out()
          .print(
              Summary.counted(report.pages(), "page")
                  + ", "
                  + report.links()
                  + " links: "
                  + Summary.counted(report.findings().size(), "finding")
                  + ", "
                  + String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9)
                  + "\n");
    }
    return (report.findings().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private CheckReport check(Path working) throws IOException {
    try {
      return SiteChecker.check(working, site, against);
    } catch (NotDirectoryException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "there is no folder `" + site + "`", e);
    } catch (NotASiteException | NoSuchFileException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--against: `" + against + "` is neither a site's folder nor a manifest",
          e);
    }
  }
}
