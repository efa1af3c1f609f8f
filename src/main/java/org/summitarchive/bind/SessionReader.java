package org.summitarchive.bind;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Forum.Session;
import org.summitarchive.model.Forum.Slot;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads what a forum was, when and where. */
final class SessionReader {

  private final ItemId forum;
  private final Fields fields;
  private final Values values;

  SessionReader(ItemId forum, Fields fields) {
    this.forum = forum;
    this.fields = fields;
    this.values = fields.values();
  }

  Session read() {
    ForumKind kind = kind();
    Reference section = section();
    PartialDate date = values.date("date");
    Slot slot = slot();
    return new Session(kind, section, day(date, slot), values.languageTags("spoken"), slot);
  }

  private ForumKind kind() {
    String word = values.choice("kind");
    return List.of(ForumKind.values()).stream()
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElse(ForumKind.FORUM);
  }

  /** A section is named by its id alone: it is of the forum's edition. */
  private @Nullable Reference section() {
    ItemContext context = fields.context();
    return values.one(
        "section",
        typed ->
            Optional.of(
                context.reference(
                    new Reference(
                        ItemId.inEdition(Kind.SECTION, forum.edition().value(), typed.text()),
                        typed.position()))));
  }

  private Slot slot() {
    Times times = new Times(fields.context().diagnostics());
    LocalDateTime start = values.one("start", times::time);
    LocalDateTime end = values.one("end", times::time);
    Text room = fields.text("room");
    Text track = fields.text("track");
    return new Slot(start, checked(start, end), room, track);
  }

  /** The end, unless it cannot be one. */
  private @Nullable LocalDateTime checked(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    if (end == null || (start != null && !end.isBefore(start))) {
      return end;
    }
    if (start != null) {
      report(
          "end",
          "end-before-start",
          "the end, " + end + ", is before the start, " + start,
          "correct one of the two");
    } else if (fields.original().scalar("start").isEmpty()) {
      report("end", "end-without-start", "there is an end and no start", "add `start: …`");
    }
    return null;
  }

  /** The day of the start; `date` may say it too, and may say it less precisely. */
  private @Nullable PartialDate day(@Nullable PartialDate date, Slot slot) {
    LocalDateTime start = slot.start();
    if (start == null) {
      return date;
    }
    PartialDate day = PartialDate.of(start.toLocalDate());
    if (date != null
        && (day.firstDay().isBefore(date.firstDay()) || day.lastDay().isAfter(date.lastDay()))) {
      report(
          "start",
          "dates-disagree",
          "the start, " + start + ", is not on the date, " + date,
          "correct one of the two, or remove `date`");
    }
    return day;
  }

  private void report(String field, String code, String message, String hint) {
    fields
        .context()
        .diagnostics()
        .error(
            fields.original().scalar(field).map(Scalar::position).orElseThrow(),
            code,
            message,
            hint);
  }
}
