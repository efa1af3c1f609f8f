package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.schedule.Conference;
import org.summitarchive.schedule.Losses;
import org.summitarchive.schedule.Person;
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

  /** The state of one import. */
  private record Run(
      ImportRecords records,
      ImportedFiles files,
      ImportedIds ids,
      Keys keys,
      ImportedTexts texts) {}

  /**
   * Imports a schedule.
   *
   * @param dry whether nothing is to be written
   * @return empty where it cannot be imported, which is reported
   */
  public Optional<ImportReport> run(Schedule schedule, boolean dry) throws IOException {
    Optional<ImportRecords> known =
        ImportRecords.read(target.content(), target.shown(ImportRecords.FILE), diagnostics);
    if (known.isEmpty() || !isImportable(schedule.conference(), known.get())) {
      return Optional.empty();
    }
    String system = schedule.conference().system();
    Run run =
        new Run(
            known.get(),
            new ImportedFiles(target, known.get(), diagnostics),
            new ImportedIds(target.content(), known.get()),
            new Keys(system.isEmpty() ? target.edition() : system),
            new ImportedTexts(losses));
    edition(run, schedule.conference());
    Map<Person, String> speakers = speakers(run, schedule.sessions());
    int sessions = sessions(run, schedule.sessions(), speakers);
    losses.report(diagnostics);
    if (!dry) {
      run.files.write();
    }
    return Optional.of(
        new ImportReport(sessions, new HashSet<>(speakers.values()).size(), run.files.changes()));
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
    String path = target.file(target.editionFolder(), "edition");
    for (ImportRecord record : records.in(target.editionFolder())) {
      if (!record.file().equals(path)) {
        diagnostics.error(
            conference.position(),
            "other-language",
            "this edition was imported in another language: " + record.file(),
            "give that language with --language");
        return false;
      }
    }
    return true;
  }

  private void edition(Run run, Conference conference) throws IOException {
    String file = target.file(target.editionFolder(), "edition");
    String acronym = conference.names().acronym();
    List<String> keys = acronym.isEmpty() ? List.of() : List.of("acronym:" + acronym);
    Conference.Days days = Objects.requireNonNull(conference.days());
    String url = conference.names().url();
    Blocks wanted =
        new BlockWriter()
            .text("title", ImportedTexts.line(conference.names().title()))
            .original(target.saysOriginal())
            .word("start", days.first().toString())
            .word("end", days.last().toString())
            .word("timezone", conference.zone() == null ? "" : conference.zone().id())
            .list("same-as", ImportedTexts.isAddress(url) ? List.of(url) : List.of())
            .file("");
    List<ImportRecord> known = run.records.in(target.editionFolder());
    if (!known.isEmpty()) {
      run.files.update(known.get(0), keys, wanted);
    } else if (Files.exists(target.content().resolve(file))) {
      run.files.report(
          file,
          1,
          "edition-exists",
          "people wrote this edition; it stays as it is, and the forums were added to it",
          "compare title, dates and `timezone` with the schedule");
    } else {
      run.files.create(file, keys, wanted);
    }
  }

  /** The ids of all who take part; each file is written once, as the first mention has it. */
  private Map<Person, String> speakers(Run run, List<Session> sessions) throws IOException {
    Map<Person, String> ids = new LinkedHashMap<>();
    Set<String> written = new HashSet<>();
    for (Session session : sessions) {
      for (Person person : session.persons()) {
        String id = speaker(run, person, session, written);
        if (id != null) {
          ids.put(person, id);
        }
      }
    }
    return ids;
  }

  private @Nullable String speaker(Run run, Person person, Session session, Set<String> written)
      throws IOException {
    String name = ImportedTexts.line(person.name());
    if (name.isEmpty()) {
      losses.add("a person without a name", person.position());
      return null;
    }
    List<String> keys = run.keys.of(person.identity(), name);
    Optional<ImportRecord> known = run.records.find(ImportTarget.SPEAKERS, keys);
    if (known.isPresent() && !written.add(known.get().id())) {
      return known.get().id();
    }
    Blocks wanted =
        new BlockWriter()
            .text("name", name)
            .original(target.saysOriginal())
            .file(run.texts.biography(person.biography(), session));
    if (known.isPresent()) {
      run.files.update(known.get(), keys, wanted);
      boolean there = Files.exists(target.content().resolve(known.get().file()));
      return there ? known.get().id() : null;
    }
    String id = run.ids.next(ImportTarget.SPEAKERS, name, "speaker");
    written.add(id);
    String file = target.file(ImportTarget.SPEAKERS, id);
    run.files.create(file, keys, wanted);
    return id;
  }

  private int sessions(Run run, List<Session> sessions, Map<Person, String> speakers)
      throws IOException {
    ForumBlocks forums = new ForumBlocks(run.texts, losses, target.saysOriginal());
    Set<String> gone = new LinkedHashSet<>();
    run.records.in(target.forums()).forEach(record -> gone.add(record.file()));
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (Session session : sessions) {
      String title = ImportedTexts.line(session.texts().title());
      List<String> keys = run.keys.of(session.identity(), title);
      if (title.isEmpty()) {
        losses.add("a session without a title", session.position());
      } else if (!seen.add(keys.get(0))) {
        losses.add("a session that has the guid of another", session.position());
      } else {
        gone.remove(forum(run, session, keys, forums.of(session, ids(session, speakers))));
        count++;
      }
    }
    gone.stream()
        .filter(file -> Files.exists(target.content().resolve(file)))
        .forEach(
            file ->
                run.files.report(
                    file,
                    1,
                    "no-longer-scheduled",
                    "this session is no longer in the schedule; its file stays",
                    "remove it if it never took place, or say so with `withdrawn`"));
    return count;
  }

  private String forum(Run run, Session session, List<String> keys, Blocks wanted)
      throws IOException {
    Optional<ImportRecord> known = run.records.find(target.forums(), keys.subList(0, 1));
    if (known.isPresent()) {
      run.files.update(known.get(), keys, wanted);
      return known.get().file();
    }
    String id = run.ids.next(target.forums(), session.texts().title(), "session");
    String file = target.file(target.forums(), id);
    run.files.create(file, keys, wanted);
    return file;
  }

  private static List<String> ids(Session session, Map<Person, String> speakers) {
    Set<String> ids = new LinkedHashSet<>();
    for (Person person : session.persons()) {
      String id = speakers.get(person);
      if (id != null) {
        ids.add(id);
      }
    }
    return new ArrayList<>(ids);
  }
}
