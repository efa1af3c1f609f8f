package org.summitarchive.authoring;

import java.io.IOException;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.schedule.Conference;
import org.summitarchive.schedule.Losses;
import org.summitarchive.schedule.Schedule;
import org.summitarchive.schedule.Session;

/** Makes an edition of a schedule, or brings one up to date that an earlier import made. */
public final class ScheduleImport {

  private final ImportTarget target;
  private final Losses losses;
  private final Diagnostics diagnostics;

  public ScheduleImport(ImportTarget target, Losses losses, Diagnostics diagnostics) {
    this.target = target;
    this.losses = losses;
    this.diagnostics = diagnostics;
  }

  /**
   * Imports a schedule.
   *
   * @param dry whether nothing is to be written
   * @return empty where it cannot be imported, which is reported
   */
  public Optional<ImportReport> run(Schedule schedule, boolean dry) throws IOException {
    Optional<ImportRecords> records =
        ImportRecords.read(target.content(), target.shown(ImportRecords.FILE), diagnostics);
    if (records.isEmpty() || !isImportable(schedule.conference(), records.get())) {
      return Optional.empty();
    }
    ImportRun run = begin(records.get());
    Keys keys = new Keys(system(schedule.conference()));
    SpeakerImport speakers = new SpeakerImport(run, keys);
    ForumImport forums = new ForumImport(run, keys, speakers);
    new EditionImport(run).make(schedule.conference());
    for (Session session : schedule.sessions()) {
      forums.make(session);
    }
    forums.reportGone();
    losses.report(diagnostics);
    if (!dry) {
      run.files().write();
    }
    return Optional.of(new ImportReport(forums.count(), speakers.count(), run.files().changes()));
  }

  private ImportRun begin(ImportRecords records) {
    ExistingFiles existing = new ExistingFiles(target.content());
    return new ImportRun(
        target,
        new KnownFiles(target, records, existing),
        new ImportedFiles(target, records, diagnostics),
        new ImportedIds(existing, records, target.language()),
        new ImportedTexts(losses),
        losses);
  }

  private String system(Conference conference) {
    return conference.system().isEmpty() ? target.edition() : conference.system();
  }

  private boolean isImportable(Conference conference, ImportRecords records) {
    if (conference.days() == null || conference.names().title().isBlank()) {
      diagnostics.error(
          conference.position(),
          "incomplete-schedule",
          "the schedule does not say what it is of, or when",
          "give its conference a title, a start and an end");
      return false;
    }
    String file = target.file(target.editionFolder(), "edition");
    Optional<ImportRecord> other =
        records.in(target.editionFolder()).stream()
            .filter(record -> !record.file().equals(file))
            .findFirst();
    other.ifPresent(
        record ->
            diagnostics.error(
                conference.position(),
                "other-language",
                "this edition was imported in another language, into " + record.file(),
                "give that language with --language"));
    return other.isEmpty();
  }
}
