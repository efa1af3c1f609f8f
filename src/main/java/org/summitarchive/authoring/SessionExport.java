package org.summitarchive.authoring;

import static org.summitarchive.authoring.ScheduleExport.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.summitarchive.export.BodyHtml;
import org.summitarchive.language.Language;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Voice;
import org.summitarchive.schedule.Identity;
import org.summitarchive.schedule.Person;
import org.summitarchive.schedule.Session;

/** Makes sessions of forums. What an import told of them is said again; the rest gets new names. */
final class SessionExport {

  private final LinkedContent linked;
  private final ImportRecords records;
  private final Language language;
  private final Guids guids;
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  SessionExport(LinkedContent linked, ImportRecords records, Language language) {
    this.linked = linked;
    this.records = records;
    this.language = language;
    this.guids = new Guids(linked.archive().config().baseUrl());
  }

  Session of(Forum forum) {
    Forum.Slot slot = forum.session().slot();
    List<String> spoken = forum.session().spoken();
    return new Session(
        forum.common().origin().file(),
        identity(forum),
        new Session.Texts(
            text(forum.title(), forum, language),
            "",
            text(forum.common().summary(), forum, language),
            description(forum),
            true),
        new Session.Slot(
            slot.start(),
            null,
            slot.end(),
            text(slot.room(), forum, language),
            text(slot.track(), forum, language)),
        new Session.Details(
            forum.session().kind().word(),
            spoken.isEmpty() ? "" : spoken.get(0),
            forum.common().media().sameAs().stream().findFirst().orElse(""),
            forum.common().media().links().stream().map(link -> link(link, forum)).toList()),
        speakers(forum).stream().map(this::person).toList());
  }

  private Session.Link link(ExternalLink link, Forum forum) {
    return new Session.Link(link.url(), text(link.title(), forum, language));
  }

  /** Those who spoke, then those who took part. */
  private static Set<ItemId> speakers(Forum forum) {
    Set<ItemId> speakers = new LinkedHashSet<>();
    forum.claims().statements().stream()
        .map(statement -> statement.voice())
        .filter(Voice.Named.class::isInstance)
        .forEach(voice -> speakers.add(((Voice.Named) voice).speaker().target()));
    forum.subjects().speakers().forEach(speaker -> speakers.add(speaker.target()));
    return speakers;
  }

  private Person person(ItemId id) {
    Speaker speaker = (Speaker) linked.archive().items().get(id);
    return new Person(
        speaker.common().origin().file(),
        new Identity(guid(record("speakers/", id), id), "", ""),
        text(speaker.names().name(), speaker, language),
        null);
  }

  private Optional<ImportRecord> record(String folder, ItemId id) {
    return records.in(folder).stream().filter(record -> record.id().equals(id.local())).findFirst();
  }

  private String guid(Optional<ImportRecord> record, ItemId id) {
    return record
        .map(known -> known.value("guid"))
        .filter(guid -> !guid.isEmpty())
        .orElseGet(() -> guids.of(id));
  }

  private Identity identity(Forum forum) {
    String folder = "editions/" + forum.id().edition().value() + "/forums/";
    Optional<ImportRecord> record = record(folder, forum.id());
    String guid = guid(record, forum.id());
    String code = record.map(known -> known.value("code")).orElse("");
    String number = record.map(known -> known.value("number")).orElse("");
    return new Identity(
        guid,
        code.matches("[0-9A-Z]{6}") && codes.add(code) ? code : "",
        number.matches("[1-9][0-9]*") && numbers.add(number) ? number : newNumber(guid));
  }

  /** The format wants a number that no other session of the file has. */
  private String newNumber(String guid) {
    long number = 1 + (UUID.fromString(guid).getMostSignificantBits() >>> 33);
    while (!numbers.add(String.valueOf(number))) {
      number++;
    }
    return String.valueOf(number);
  }

  /** As it was typed, unless it names what stands in the archive: then as HTML, with addresses. */
  private String description(Forum forum) {
    Language original = forum.common().origin().language();
    Language shown = forum.common().bodies().containsKey(language) ? language : original;
    Prose prose = forum.common().bodies().getOrDefault(shown, new Prose(List.of()));
    List<Segment> segments = new ArrayList<>(prose.segments());
    return segments.stream().allMatch(Segment.Html.class::isInstance)
        ? linked.markdown(forum.id(), shown)
        : new BodyHtml(linked.archive(), shown).of(prose);
  }
}
