package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.bind.OriginalText;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.bind.TranslationStatus.Age;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.source.SourceDocument;

/** Takes people's word that translations say what their originals say now. */
public final class Acceptance {

  private final AuthoredContent content;
  private final Diagnostics diagnostics;

  public Acceptance(AuthoredContent content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the original's version into each translation that has a file and does not name it yet.
   * What cannot be written is reported.
   *
   * @return the files that were changed
   */
  public List<String> accept(List<TranslationStatus> translations) throws IOException {
    List<String> changed = new ArrayList<>();
    for (TranslationStatus status : translations) {
      if (status.file().isPresent() && status.age() != Age.CURRENT) {
        String version = OriginalText.of(status.original()).version();
        if (accept(status.file().get(), version)) {
          changed.add(status.path());
        }
      }
    }
    return changed;
  }

  private boolean accept(SourceDocument file, String version) throws IOException {
    Path path = content.resolve(file.text().path());
    String text = Files.readString(path, StandardCharsets.UTF_8);
    Optional<String> marked = TranslationMark.written(text, file, version);
    if (marked.isPresent()) {
      Files.writeString(path, marked.get(), StandardCharsets.UTF_8);
      return true;
    }
    diagnostics.error(
        file.start(),
        "cannot-mark",
        "`" + TranslationMark.FIELD + "` cannot be written without touching more than its line",
        "write `" + TranslationMark.FIELD + ": " + version + "` on a line of its own");
    return false;
  }
}
