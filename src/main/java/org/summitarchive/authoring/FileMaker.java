package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** Writes files that are not there yet. */
final class FileMaker {

  private FileMaker() {}

  static NewFile make(AuthoredContent content, Path file, String text, List<String> blanks)
      throws IOException {
    String shown = content.shown(file);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return new NewFile.Written(shown, blanks);
    } catch (FileAlreadyExistsException e) {
      return new NewFile.Refused(
          "there is a file " + shown, "edit it; nothing is ever written over a file");
    }
  }
}
