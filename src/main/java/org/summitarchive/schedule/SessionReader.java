package org.summitarchive.schedule;

import java.util.List;
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

  private final Words words;
  private final boolean own;
  private final Losses losses;
  private final Slots slots;

  SessionReader(Words words, boolean own, Losses losses, Diagnostics diagnostics) {
    this.words = words;
    this.own = own;
    this.losses = losses;
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

  private static Identity identity(Fields fields) {
    return new Identity(fields.text("guid"), fields.text("code"), fields.text("id"));
  }

  private Person person(Entry entry) {
    Fields person = new Fields(entry, "a person", losses);
    String name = person.text("name", "public_name", "full_public_name");
    Person read =
        new Person(
            entry.position(),
            identity(person),
            name.isEmpty() ? entry.text().strip() : name,
            person.text("biography"));
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
