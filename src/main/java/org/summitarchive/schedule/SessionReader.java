package org.summitarchive.schedule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.schedule.Session.Details;
import org.summitarchive.schedule.Session.Link;
import org.summitarchive.schedule.Session.Texts;

/** Reads sessions, which all formats spell alike but for a few words. */
final class SessionReader {

  /** What a format calls the elements of lists; in JSON they have no names. */
  enum Words {
    FRAB("person", "link", "attachment"),
    PRETALX("", "", "");

    private final String person;
    private final String link;
    private final String attachment;

    Words(String person, String link, String attachment) {
      this.person = person;
      this.link = link;
      this.attachment = attachment;
    }
  }

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Words words;
  private final boolean own;
  private final Losses losses;
  private final Diagnostics diagnostics;
  private final Slots slots;

  SessionReader(Words words, boolean own, Losses losses, Diagnostics diagnostics) {
    this.words = words;
    this.own = own;
    this.losses = losses;
    this.diagnostics = diagnostics;
    this.slots = new Slots(diagnostics);
  }

  /**
   * Reads a session.
   *
   * @param day its day, in case it does not say so itself; may be empty
   * @param room likewise
   */
  Session read(Entry entry, String day, String room) {
    Fields event = new Fields(entry, "a session", losses).without("slug");
    String told = event.text("room");
    Session session =
        new Session(
            entry.position(),
            identity(event),
            new Texts(
                event.text("title"),
                event.text("subtitle"),
                event.text("abstract"),
                event.text("description"),
                own),
            slots.read(event, day, told.isEmpty() ? room : told),
            new Details(
                event.text("type"), event.text("language"), event.text("url"), links(event)),
            elements(event, "persons", words.person).map(this::person).toList());
    elements(event, "attachments", words.attachment)
        .filter(attachment -> !attachment.isEmpty())
        .forEach(attachment -> losses.add("`attachments` of a session", attachment.position()));
    event.close();
    return session;
  }

  private Identity identity(Fields fields) {
    return new Identity(
        checked(fields, "guid", GUID, "a UUID"),
        checked(fields, "code", CODE, "made of capital letters and digits"),
        checked(fields, "id", NUMBER, "a whole number"));
  }

  /** What tells things apart must be what it says: else the wrong ones would be taken for one. */
  private String checked(Fields fields, String name, Pattern form, String kind) {
    String value = fields.text(name);
    if (value.isEmpty() || form.matcher(value).matches()) {
      return value;
    }
    diagnostics.error(
        fields.one(name).map(Entry::position).orElseThrow(),
        "bad-identity",
        "`" + name + "` is `" + value + "`, and must be " + kind,
        "correct it, or remove it");
    return "";
  }

  private Person person(Entry entry) {
    Fields person = new Fields(entry, "a person", losses);
    String name = person.text("name", "public_name", "full_public_name");
    Person read =
        new Person(
            entry.position(),
            identity(person),
            name.isEmpty() ? entry.text().strip() : name,
            person.one("biography").isEmpty() ? null : person.text("biography"));
    person.close();
    return read;
  }

  private List<Link> links(Fields event) {
    return elements(event, "links", words.link).map(this::link).toList();
  }

  private Link link(Entry entry) {
    Fields link = new Fields(entry, "a link", losses).without("type", "service");
    String title = link.text("title");
    Link read = new Link(link.text("url", "href"), title.isEmpty() ? entry.text().strip() : title);
    link.close();
    return read;
  }

  private static Stream<Entry> elements(Fields event, String list, String element) {
    return event.all(list).stream()
        .flatMap(found -> found.children().stream())
        .filter(child -> child.name().equals(element));
  }
}
