package org.summitarchive.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.AuthoredContent;
import org.summitarchive.authoring.TranslationChanges;
import org.summitarchive.authoring.TranslationChanges.Found;
import org.summitarchive.authoring.TranslationChanges.NoHistory;
import org.summitarchive.authoring.TranslationChanges.NotRecorded;
import org.summitarchive.bind.TranslationStatus;

/** What changed in originals since their translations were made, for people. */
final class StatusDiff {

  private StatusDiff() {}

  static List<String> lines(AuthoredContent content, List<TranslationStatus> outdated)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (TranslationStatus status : outdated) {
      String original = status.original().text().path();
      lines.add(status.path() + ", since it was made from " + original);
      lines(TranslationChanges.of(content, status), original)
          .forEach(line -> lines.add("  " + line));
      lines.add("");
    }
    lines.add(Summary.counted(outdated.size(), "outdated translation"));
    return lines;
  }

  private static List<String> lines(TranslationChanges changes, String original) {
    if (changes instanceof Found found) {
      return found.lines();
    }
    return why(changes)
        .map(
            reason -> List.of(reason, "compare the translation with " + original + " as it is now"))
        .orElseThrow();
  }

  /** Why nothing can be shown; empty where something can. */
  static Optional<String> why(TranslationChanges changes) {
    if (changes instanceof NoHistory) {
      return Optional.of(
          "what the original said then is not known: it is in no git repository, or git is missing");
    }
    return changes instanceof NotRecorded
        ? Optional.of("what the original said then is not known: git has no such version of it")
        : Optional.empty();
  }
}
