package org.summitarchive.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.build.BuildReport;
import org.summitarchive.build.BuildRequest;
import org.summitarchive.build.SiteBuilder;
import org.summitarchive.config.BaseUrl;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.output.OutputGuard;
import org.summitarchive.output.RealPaths;
import org.summitarchive.source.FileLines;
import org.summitarchive.terminal.ShownProgress;

/** Builds a site and publishes it. */
final class BuildCommand extends Subcommand {

  private final ContentOption content;
  private final Given<Path> output;
  private final Given<String> baseUrl;
  private final Given<Path> templates;
  private final SiteOptions site;
  private final Given<Path> zip;
  private final Given<Path> cache;
  private final Given<Boolean> clean;
  private final Given<Boolean> timings;
  private final QuietOption quiet;
  private final DiagnosticsOption reporting;

  BuildCommand(Program program) {
    super(program);
    Options options = options();
    content = new ContentOption(options);
    output =
        options.option(
            Path.class,
            "--output",
            "DIR",
            "Where to publish. Default: ${DEFAULT-VALUE}",
            "site-output");
    baseUrl =
        options.option(
            String.class,
            "--base-url",
            "URL",
            "Where the site will be found, instead of base-url in archive.yaml.");
    templates =
        options.option(
            Path.class,
            "--templates",
            "DIR",
            "Templates to use instead of the shipped ones. Needs a JDK.");
    site = new SiteOptions(options);
    zip =
        options.option(
            Path.class,
            "--zip",
            "FILE",
            "Write the whole site into one file as well, for reading offline.");
    cache =
        options.option(
            Path.class,
            "--cache",
            "DIR",
            "What builds remember, to save time. Default: .summit-archive beside the content");
    clean =
        options.flag(
            "--clean", "Remember nothing of earlier builds, and compare every byte of the site.");
    timings =
        options.flag(
            "--timings", "Print what each stage of the build took, and the slowest templates.");
    quiet = new QuietOption(options);
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Program main = program();
    BuildRequest request = request(main);
    Diagnostics diagnostics = site.strict() ? Diagnostics.strict() : new Diagnostics();
    ShownProgress shown = new ShownProgress(main.err());
    Timings timed = new Timings(shown, timings.get());
    Optional<BuildReport> report;
    try (shown) {
      if (!quiet.isGiven() && main.isWatched()) {
        shown.start();
      }
      report = new SiteBuilder(request, diagnostics, timed).build();
    }
    reporting.printer(main, lines(main)).print(diagnostics.sorted());
    if (!quiet.isGiven()) {
      Summary.of(diagnostics, report, shown(main), System.nanoTime() - start).print(main.out());
    }
    if (timings.get()) {
      timed.lines(report).forEach(line -> main.out().print(line + "\n"));
    }
    return (report.isPresent() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private BuildRequest request(Program main) {
    Path working = main.working();
    BuildRequest.Folders folders =
        new BuildRequest.Folders(
            working,
            content.folder(main),
            working.resolve(output.get()).normalize(),
            templates.find().map(working::resolve));
    refuse(folders, main);
    Optional<Path> zipped = zip.find().map(working::resolve).map(Path::normalize);
    zipped.ifPresent(file -> refuse("--zip", file, List.of(folders.content(), folders.output())));
    return new BuildRequest(
        folders,
        new BuildRequest.Options(checkedBaseUrl(), site.drafts(), site.features(), zipped),
        new BuildRequest.Reuse(cacheFolder(folders), clean.get()));
  }

  /** Neither content nor a part of the site: both would change whenever it does. */
  private Path cacheFolder(BuildRequest.Folders folders) {
    Path folder =
        cache
            .find()
            .map(given -> folders.working().resolve(given).normalize())
            .orElseGet(() -> folders.content().resolveSibling(".summit-archive"));
    OutputGuard.holder(folder, List.of(folders.content(), folders.output()))
        .ifPresent(
            taken -> {
              throw refusal(
                  "--cache: `" + cache + "` is inside `" + taken + "`; choose another folder");
            });
    return folder;
  }

  /** The output folder as the user would name it from where they are. */
  private Path shown(Program main) {
    Path absolute = main.working().resolve(output.get()).normalize();
    return absolute.startsWith(main.working()) ? main.working().relativize(absolute) : output.get();
  }

  private Lines lines(Program main) {
    List<Path> folders = new ArrayList<>(List.of(content.folder(main)));
    templates.find().map(main.working()::resolve).ifPresent(folders::add);
    return FileLines.in(folders, main.working())::apply;
  }

  private void refuse(BuildRequest.Folders folders, Program main) {
    Optional<String> objection =
        OutputGuard.objection(
            RealPaths.of(folders.output()),
            RealPaths.of(folders.content()),
            RealPaths.of(folders.working()),
            RealPaths.of(main.home()));
    if (objection.isPresent()) {
      throw refusal(objection.get() + "; choose another folder with --output");
    }
    if (!folders.templates().map(TemplateFolder::isThere).orElse(true)) {
      throw refusal("--templates: there is no folder `" + templates + "`");
    }
  }

  private Optional<URI> checkedBaseUrl() {
    Optional<URI> checked = baseUrl.find().flatMap(BaseUrl::parse);
    if (baseUrl.find().isPresent() && checked.isEmpty()) {
      throw refusal(
          "--base-url: `" + baseUrl + "` is not an address such as https://example.org/archive/");
    }
    return checked;
  }
}
