package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** Reads the files that schedules come in: UTF-8, of 32 MiB at most. */
public final class ScheduleFile {

  private static final long MOST_BYTES = 32L << 20;

  private ScheduleFile() {}

  public static boolean isThere(Path file) {
    return Files.isRegularFile(file);
  }

  /**
   * The text of a file.
   *
   * @param shown its path, as the user names it
   * @return empty where it is no text that a schedule could be, which is reported
   */
  public static Optional<SourceText> read(Path file, String shown, Diagnostics diagnostics)
      throws IOException {
    SourcePosition start = SourcePosition.startOf(shown);
    if (Files.size(file) > MOST_BYTES) {
      diagnostics.error(
          start, "file-too-large", "the file has more than 32 MiB", "is it a schedule?");
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Optional.of(
          new SourceText(shown, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      diagnostics.error(start, "not-utf8", "the file is not in UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }
}
