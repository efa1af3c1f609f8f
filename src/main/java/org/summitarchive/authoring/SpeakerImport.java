package org.summitarchive.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.schedule.Person;
import org.summitarchive.schedule.Session;

/**
 * Makes speakers of persons. One whom an earlier import met, at whatever edition, is the same; one
 * who only has the same name is not.
 */
final class SpeakerImport {

  private final ImportRun run;
  private final Keys keys;
  private final Set<String> met = new HashSet<>();

  SpeakerImport(ImportRun run, Keys keys) {
    this.run = run;
    this.keys = keys;
  }

  int count() {
    return met.size();
  }

  /** The ids of those who take part in a session, each once. */
  List<String> of(Session session) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (Person person : session.persons()) {
      if (ImportedTexts.line(person.name()).isEmpty()) {
        run.losses().add("a person without a name", person.position());
      } else {
        id(person, session).ifPresent(ids::add);
      }
    }
    return new ArrayList<>(ids);
  }

  /** Each file is written once, as the first mention has it; empty where people removed it. */
  private Optional<String> id(Person person, Session session) throws IOException {
    String name = ImportedTexts.line(person.name());
    List<String> all = keys.of(person.identity(), name);
    Optional<ImportRecord> known = run.known().find(ImportTarget.SPEAKERS, all);
    String id =
        known
            .map(ImportRecord::id)
            .orElseGet(() -> run.ids().next(ImportTarget.SPEAKERS, name, "speaker"));
    if (met.add(id)) {
      write(id, known, all, blocks(name, person, session));
    }
    return known.isEmpty() || run.known().isThere(known.get().file()) || isNew(known.get())
        ? Optional.of(id)
        : Optional.empty();
  }

  private boolean isNew(ImportRecord record) {
    return run.files().isWritten(record.file());
  }

  private void write(String id, Optional<ImportRecord> known, List<String> all, Blocks wanted)
      throws IOException {
    if (known.isPresent()) {
      run.files().update(known.get(), all, wanted);
    } else {
      run.files().create(run.target().file(ImportTarget.SPEAKERS, id), all, wanted);
    }
  }

  private Blocks blocks(String name, Person person, Session session) {
    return new BlockWriter()
        .text("name", name)
        .original(run.target().saysOriginal())
        .file(
            person.biography() == null
                ? Blocks.UNSAID
                : run.texts().biography(person.biography(), session));
  }
}
