package org.summitarchive.cli;

import java.nio.file.Path;
import org.summitarchive.source.ContentFolder;

/** The folder that a command reads or writes. */
final class ContentOption {

  private final Given<Path> given;

  ContentOption(Options options) {
    given =
        options.option(
            Path.class,
            "--content",
            "DIR",
            "Where the content is. Default: ${DEFAULT-VALUE}",
            "content");
  }

  Path folder(Program main) {
    return main.working().resolve(given.get()).normalize();
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
