package org.summitarchive.authoring;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.summitarchive.schedule.Conference;

/** Makes the edition of a conference. */
final class EditionImport {

  private final ImportRun run;

  EditionImport(ImportRun run) {
    this.run = run;
  }

  void make(Conference conference) throws IOException {
    String folder = run.target().editionFolder();
    String file = run.target().file(folder, "edition");
    String acronym = conference.names().acronym();
    List<String> keys = acronym.isEmpty() ? List.of() : List.of("acronym:" + acronym);
    List<ImportRecord> known = run.known().in(folder);
    if (!known.isEmpty()) {
      run.files().update(known.get(0), keys, blocks(conference));
    } else if (run.known().isThere(file)) {
      run.files()
          .report(
              file,
              1,
              "edition-exists",
              "people wrote this edition; it stays as it is, and the sessions are added to it",
              "compare title, dates and `timezone` with the schedule");
    } else {
      run.files().create(file, keys, blocks(conference));
    }
  }

  private Blocks blocks(Conference conference) {
    Conference.Days days = Objects.requireNonNull(conference.days());
    String url = conference.names().url();
    return new BlockWriter()
        .text("title", ImportedTexts.line(conference.names().title()))
        .original(run.target().saysOriginal())
        .word("start", days.first().toString())
        .word("end", days.last().toString())
        .word("timezone", conference.zone() == null ? "" : conference.zone().id())
        .list("same-as", ImportedTexts.isAddress(url) ? List.of(url) : List.of())
        .file("");
  }
}
