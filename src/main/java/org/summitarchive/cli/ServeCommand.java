package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.page.Feature;
import org.summitarchive.serve.PortTakenException;
import org.summitarchive.serve.Preview;
import org.summitarchive.serve.PreviewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Shows the archive in the browser while it is written, on this machine only.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65535;

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to serve. Default: 8025 or, if that is taken, another; 0 for any.")
  private @Nullable String port;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "What to show. Default: ${DEFAULT-VALUE}")
  private Path content = Path.of("content");

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Templates to use instead of the shipped ones. Default: templates beside the content, if"
              + " there are any. Changed templates need a JDK.")
  private @Nullable Path templates;

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--without",
      paramLabel = "FEATURE",
      split = ",",
      description = "Leave out some of ${COMPLETION-CANDIDATES}, parted by commas.")
  private List<Feature> without = List.of();

  @Override
  public Integer call() throws IOException {
    Program main = Objects.requireNonNull(program);
    PreviewRequest request = request(main);
    try (Preview preview = Preview.open(request, new PreviewPrinter(main, request))) {
      Thread end = new Thread(() -> close(preview, main));
      Runtime.getRuntime().addShutdownHook(end);
      preview.run();
    } catch (PortTakenException e) {
      main.err()
          .print(
              "error: "
                  + e.getMessage()
                  + "\n  hint: choose another, or leave out --port and a free one is found\n");
      return ExitCode.MACHINE.number();
    }
    return ExitCode.DONE.number();
  }

  /** At the end of the process, which Ctrl-C brings about. */
  private static void close(Preview preview, Program main) {
    try {
      preview.close();
    } catch (IOException e) {
      main.err().print("error: " + e.getMessage() + "\n");
      main.err().flush();
    }
  }

  private PreviewRequest request(Program main) {
    Path working = main.working();
    Path folder = working.resolve(content).normalize();
    Set<Feature> features = EnumSet.allOf(Feature.class);
    features.removeAll(without);
    return new PreviewRequest(
        new PreviewRequest.Folders(working, folder, templates(working, folder)),
        new PreviewRequest.Choices(drafts, strict, features),
        checkedPort());
  }

  private Optional<Path> templates(Path working, Path contentFolder) {
    if (templates == null) {
      return Optional.of(contentFolder.resolveSibling("templates")).filter(TemplateFolder::isThere);
    }
    Path named = working.resolve(templates).normalize();
    if (!TemplateFolder.isThere(named)) {
      throw failure("--templates: there is no folder `" + templates + "`");
    }
    return Optional.of(named);
  }

  private OptionalInt checkedPort() {
    if (port == null) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(port);
      if (number >= 0 && number <= LAST_PORT) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw failure("--port: `" + port + "` is not a number from 0 to " + LAST_PORT);
  }

  private ParameterException failure(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
