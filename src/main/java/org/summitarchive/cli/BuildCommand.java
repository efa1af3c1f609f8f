package org.summitarchive.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Builds the archive and publishes it into a folder.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand extends Subcommand {

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "site-output",
      description = "Where to publish. Default: ${DEFAULT-VALUE}")
  private Path output = Path.of("site-output");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be found, instead of base-url in archive.yaml.")
  private @Nullable String baseUrl;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates to use instead of the shipped ones. Needs a JDK.")
  private @Nullable Path templates;

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(
      names = "--zip",
      paramLabel = "FILE",
      description = "Write the whole site into one file as well, for reading offline.")
  private @Nullable Path zip;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "What builds remember, to save time. Default: .summit-archive beside the content")
  private @Nullable Path cache;

  @Option(
      names = "--clean",
      description = "Remember nothing of earlier builds, and compare every byte of the site.")
  private boolean clean;

  @Option(
      names = "--timings",
      description = "Print what each stage of the build took, and the slowest templates.")
  private boolean timings;

  @Mixin private final QuietOption quiet = new QuietOption();

  @Mixin private final DiagnosticsOption reporting = new DiagnosticsOption();

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Program main = program();
    BuildRequest request = request(main);
    Diagnostics diagnostics = site.strict() ? Diagnostics.strict() : new Diagnostics();
    ShownProgress shown = new ShownProgress(main.err());
    Timings timed = new Timings(shown, timings);
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
    if (timings) {
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
            working.resolve(output).normalize(),
            Optional.ofNullable(templates).map(working::resolve));
    refuse(folders, main);
    Optional<Path> zipped = Optional.ofNullable(zip).map(working::resolve).map(Path::normalize);
    zipped.ifPresent(file -> refuse("--zip", file, List.of(folders.content(), folders.output())));
    return new BuildRequest(
        folders,
        new BuildRequest.Options(checkedBaseUrl(), site.drafts(), site.features(), zipped),
        new BuildRequest.Reuse(cacheFolder(folders), clean));
  }

  /** Neither content nor a part of the site: both would change whenever it does. */
  private Path cacheFolder(BuildRequest.Folders folders) {
    Path folder =
        cache == null
            ? folders.content().resolveSibling(".summit-archive")
            : folders.working().resolve(cache).normalize();
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
    Path absolute = main.working().resolve(output).normalize();
    return absolute.startsWith(main.working()) ? main.working().relativize(absolute) : output;
  }

  private Lines lines(Program main) {
    List<Path> folders = new ArrayList<>(List.of(content.folder(main)));
    Optional.ofNullable(templates).map(main.working()::resolve).ifPresent(folders::add);
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
    if (baseUrl == null) {
      return Optional.empty();
    }
    Optional<URI> checked = BaseUrl.parse(baseUrl);
    if (checked.isEmpty()) {
      throw refusal(
          "--base-url: `" + baseUrl + "` is not an address such as https://example.org/archive/");
    }
    return checked;
  }
}
