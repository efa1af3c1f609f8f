package org.summitarchive.authoring;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.summitarchive.schedule.Session;

/** Makes forums of sessions. One that has a new name, hour or room is the same by its guid. */
final class ForumImport {

  private final ImportRun run;
  private final Keys keys;
  private final SpeakerImport speakers;
  private final ForumBlocks blocks;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> gone = new TreeSet<>();

  ForumImport(ImportRun run, Keys keys, SpeakerImport speakers) {
    this.run = run;
    this.keys = keys;
    this.speakers = speakers;
    this.blocks = new ForumBlocks(run.texts(), run.losses(), run.target().saysOriginal());
    run.known().in(run.target().forums()).forEach(record -> gone.add(record.file()));
  }

  int count() {
    return seen.size();
  }

  void make(Session session) throws IOException {
    String title = ImportedTexts.line(session.texts().title());
    List<String> all = keys.of(session.identity(), title);
    if (title.isEmpty()) {
      run.losses().add("a session without a title", session.position());
    } else if (!seen.add(all.get(0))) {
      run.losses().add("a session that has the guid of another", session.position());
    } else {
      write(title, all, blocks.of(session, speakers.of(session)));
    }
  }

  private void write(String title, List<String> all, Blocks wanted) throws IOException {
    String folder = run.target().forums();
    Optional<ImportRecord> known = run.known().find(folder, all.subList(0, 1));
    if (known.isPresent()) {
      gone.remove(known.get().file());
      run.files().update(known.get(), all, wanted);
    } else {
      String id = run.ids().next(folder, title, "session");
      run.files().create(run.target().file(folder, id), all, wanted);
    }
  }

  /** Says which sessions earlier imports met, and this one did not. */
  void reportGone() {
    gone.stream()
        .filter(run.known()::isThere)
        .forEach(
            file ->
                run.files()
                    .report(
                        file,
                        1,
                        "no-longer-scheduled",
                        "this session is no longer in the schedule; its file stays",
                        "remove it if it never took place, or say so with `withdrawn`"));
  }
}
