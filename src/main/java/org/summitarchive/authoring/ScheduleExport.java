package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.summitarchive.archive.Archive;
import org.summitarchive.bind.Drafts;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Localized;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Text;
import org.summitarchive.schedule.Conference;
import org.summitarchive.schedule.FrabWriter;
import org.summitarchive.schedule.Schedule;
import org.summitarchive.schedule.Session;

/** Writes an edition's programme for programs that read schedules. */
public final class ScheduleExport {

  private final Path content;
  private final Path working;
  private final Diagnostics diagnostics;

  public ScheduleExport(Path content, Path working, Diagnostics diagnostics) {
    this.content = content;
    this.working = working;
    this.diagnostics = diagnostics;
  }

  /**
   * The schedule as the XML of frab.
   *
   * @param language the path of the language to write it in; the archive's first where empty
   * @return empty where it cannot be written, which is reported
   */
  public Optional<String> frab(String edition, String language) throws IOException {
    Optional<LinkedContent> read = LinkedContent.read(content, working, Drafts.HIDE, diagnostics);
    String records = working.relativize(content.toAbsolutePath()) + "/" + ImportRecords.FILE;
    Optional<ImportRecords> known = ImportRecords.read(content, records, diagnostics);
    if (read.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    ArchiveConfig config = read.get().archive().config();
    Language chosen =
        language.isEmpty()
            ? config.languages().original()
            : config.languages().find(language).orElseThrow();
    return schedule(read.get(), known.get(), edition, chosen).map(FrabWriter::write);
  }

  /** Writes what was made, whole. */
  public static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Optional<Schedule> schedule(
      LinkedContent linked, ImportRecords records, String id, Language language) {
    Archive archive = linked.archive();
    ItemId edition = new ItemId(Kind.EDITION, id);
    if (!archive.items().contains(edition)) {
      report(
          SourcePosition.startOf(content.getFileName() + "/editions"),
          "unknown-edition",
          "there is no edition `" + id + "`",
          "name one of those in the folder");
      return Optional.empty();
    }
    Edition found = (Edition) archive.items().get(edition);
    if (found.period().zone() == null || !hasDays(found)) {
      report(
          found.common().origin().file(),
          "no-time-zone",
          "the format wants whole days and a time zone, and the edition states "
              + (hasDays(found) ? "no time zone" : "no days"),
          "add `timezone: …`, such as Asia/Shanghai, and the days to `start` and `end`");
      return Optional.empty();
    }
    SessionExport sessions = new SessionExport(linked, records, language);
    List<Session> all = new ArrayList<>();
    for (Forum forum : archive.items().forums(edition)) {
      if (forum.session().slot().start() == null || forum.common().isWithdrawn()) {
        diagnostics.warning(
            forum.common().origin().file(),
            "left-out",
            forum.common().isWithdrawn()
                ? "a withdrawn forum stands in no schedule"
                : "without a `start` it cannot stand in a schedule",
            "give it a `start`, if it is known");
      } else {
        all.add(sessions.of(forum));
      }
    }
    return Optional.of(new Schedule(conference(found, archive, records, language), all));
  }

  private static boolean hasDays(Edition edition) {
    return edition.period().start().hasDay() && edition.period().end().hasDay();
  }

  private static Conference conference(
      Edition edition, Archive archive, ImportRecords records, Language language) {
    PartialDate first = edition.period().start();
    PartialDate last = edition.period().end();
    String acronym =
        records.in("editions/" + edition.id().value() + "/").stream()
            .map(record -> record.value("acronym"))
            .findFirst()
            .orElse("");
    String own = edition.id().value();
    String url = edition.common().media().sameAs().stream().findFirst().orElse("");
    return new Conference(
        edition.common().origin().file(),
        new Conference.Names(
            text(edition.title(), edition, language),
            acronym.matches("[a-z0-9_-]{4,}") ? acronym : own.length() < 4 ? "edition-" + own : own,
            url),
        Objects.requireNonNullElse(archive.config().baseUrl().getHost(), ""),
        new Conference.Days(first.firstDay(), last.lastDay()),
        edition.period().zone());
  }

  static String text(Text text, Item owner, Language language) {
    return text.in(language, owner.common().origin().language()).map(Localized::text).orElse("");
  }

  private void report(SourcePosition position, String code, String message, String hint) {
    diagnostics.error(position, code, message, hint);
  }
}
