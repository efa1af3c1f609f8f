package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.summitarchive.check.CheckReport;
import org.summitarchive.check.NotASiteException;
import org.summitarchive.check.SiteChecker;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = "Proves a published site: links, anchors, languages.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand extends Subcommand {

  @Parameters(paramLabel = "DIR", description = "The published site.")
  private Path site = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "OLD",
      description = "An earlier site, or its manifest: none of its addresses may be lost.")
  private @Nullable Path against;

  @Mixin private final QuietOption quiet = new QuietOption();

  @Mixin private final DiagnosticsOption reporting = new DiagnosticsOption();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Program main = program();
    CheckReport report = check(main.working());
    Lines lines = ContentFolder.open(main.working().resolve(site), main.working()).lines()::at;
    reporting.printer(main, lines).print(report.findings());
    if (!quiet.isGiven()) {
      main.out()
          .print(
              Summary.counted(report.pages(), "page")
                  + ", "
                  + report.links()
                  + " links: "
                  + Summary.counted(report.findings().size(), "finding")
                  + ", "
                  + Summary.seconds(System.nanoTime() - start)
                  + "\n");
    }
    return (report.findings().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private CheckReport check(Path working) throws IOException {
    try {
      return SiteChecker.check(working, site, against);
    } catch (NotDirectoryException e) {
      throw refusal("there is no folder `" + site + "`");
    } catch (NotASiteException | NoSuchFileException e) {
      throw refusal("--against: `" + against + "` is neither a site's folder nor a manifest");
    }
  }
}
