package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.summitarchive.check.CheckReport;
import org.summitarchive.check.NotASiteException;
import org.summitarchive.check.SiteChecker;
import org.summitarchive.source.ContentFolder;

/** Proves a published site. */
final class CheckCommand extends Subcommand {

  private final Given<Path> site;
  private final Given<Path> against;
  private final QuietOption quiet;
  private final DiagnosticsOption reporting;

  CheckCommand(Program program) {
    super(program);
    Options options = options();
    site = options.parameter(Path.class, 0, "DIR", "The published site.");
    against =
        options.option(
            Path.class,
            "--against",
            "OLD",
            "An earlier site, or its manifest: none of its addresses may be lost.");
    quiet = new QuietOption(options);
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Program main = program();
    CheckReport report = check(main.working());
    Lines lines =
        ContentFolder.open(main.working().resolve(site.get()), main.working()).lines()::at;
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
      return SiteChecker.check(working, site.get(), against.find().orElse(null));
    } catch (NotDirectoryException e) {
      throw refusal("there is no folder `" + site + "`");
    } catch (NotASiteException | NoSuchFileException e) {
      throw refusal("--against: `" + against + "` is neither a site's folder nor a manifest");
    }
  }
}
