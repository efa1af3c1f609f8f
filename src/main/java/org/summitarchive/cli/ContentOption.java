package org.summitarchive.cli;

import java.nio.file.Path;
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Option;

/** The folder that a command reads or writes. */
final class ContentOption {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Where the content is. Default: ${DEFAULT-VALUE}")
  private Path given = Path.of("content");

  Path folder(Program main) {
    return main.working().resolve(given).normalize();
  }

  /** The lines that messages about content show. */
  Lines lines(Program main) {
    return ContentFolder.open(folder(main), main.working()).lines()::at;
  }

  /** As the user named it. */
  @Override
  public String toString() {
    return given.toString();
  }
}
