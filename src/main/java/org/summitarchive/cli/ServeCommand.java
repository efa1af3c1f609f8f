package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.serve.PortTakenException;
import org.summitarchive.serve.Preview;
import org.summitarchive.serve.PreviewRequest;

/** Shows the archive in the browser while it is written. */
final class ServeCommand extends Subcommand {

  private static final int LAST_PORT = 65535;

  private final Given<String> port;
  private final ContentOption content;
  private final Given<Path> templates;
  private final SiteOptions site;

  ServeCommand(Program program) {
    super(program);
    Options options = options();
    port =
        options.option(
            String.class,
            "--port",
            "N",
            "Where to serve. Default: 8025 or, if that is taken, another; 0 for any.");
    content = new ContentOption(options);
    templates =
        options.option(
            Path.class,
            "--templates",
            "DIR",
            "Templates to use instead of the shipped ones. Default: templates beside the content, if"
                + " there are any. Changed templates need a JDK.");
    site = new SiteOptions(options);
  }

  @Override
  public Integer call() throws IOException {
    Program main = program();
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
    Path folder = content.folder(main);
    return new PreviewRequest(
        new PreviewRequest.Folders(working, folder, templates(working, folder)),
        new PreviewRequest.Choices(site.drafts(), site.strict(), site.features()),
        checkedPort());
  }

  private Optional<Path> templates(Path working, Path contentFolder) {
    if (templates.find().isEmpty()) {
      return Optional.of(contentFolder.resolveSibling("templates")).filter(TemplateFolder::isThere);
    }
    Path named = working.resolve(templates.get()).normalize();
    if (!TemplateFolder.isThere(named)) {
      throw refusal("--templates: there is no folder `" + templates + "`");
    }
    return Optional.of(named);
  }

  private OptionalInt checkedPort() {
    if (port.find().isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(port.get());
      if (number >= 0 && number <= LAST_PORT) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw refusal("--port: `" + port + "` is not a number from 0 to " + LAST_PORT);
  }
}
