package org.summitarchive.cache;

import java.util.Collection;
import org.summitarchive.language.Language;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Common;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Image;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Role;
import org.summitarchive.model.Section;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;

/**
 * Writes an item in three parts: its facts, the positions in its files, and what its prose says.
 * {@link ItemDecoder} reads the same in the same order.
 */
final class ItemEncoder extends ValueEncoder {

  /** One for all items that a thread writes: what grew for one has room for the next. */
  private static final ThreadLocal<ItemEncoder> OWN = ThreadLocal.withInitial(ItemEncoder::new);

  private final Encoder prose = new Encoder();

  private ItemEncoder() {}

  static EncodedItem encode(Item item) {
    ItemEncoder encoder = OWN.get();
    encoder.clear();
    encoder.add(item);
    return encoder.finished();
  }

  @Override
  void clear() {
    super.clear();
    prose.clear();
  }

  private EncodedItem finished() {
    return new EncodedItem(facts.bytes(), positions(), prose.bytes());
  }

  private void add(Item item) {
    add(item.id());
    add(item.common());
    add(item.claims());
    if (item instanceof Edition edition) {
      add(edition.title());
      add(edition.period().start());
      add(edition.period().end());
      facts.optional(edition.period().zone(), zone -> facts.text(zone.id()));
      add(edition.setting().theme());
      add(edition.setting().place());
    } else if (item instanceof Section section) {
      add(section.title());
    } else if (item instanceof Forum forum) {
      add(forum);
    } else if (item instanceof Speaker speaker) {
      add(speaker.names().name());
      add(speaker.names().alsoKnownAs());
      add(speaker.names().sort());
      facts.list(speaker.roles(), this::add);
    } else if (item instanceof Organisation organisation) {
      add(organisation.name());
      add(organisation.shortName());
      facts.optional(organisation.partOf(), this::add);
    } else if (item instanceof Document document) {
      add(document.title());
      facts.optional(document.imprint().kind(), kind -> facts.choice(kind));
      facts.optional(document.imprint().year(), this::add);
      facts.optional(document.imprint().publisher(), this::add);
    } else if (item instanceof Source source) {
      add(source);
    } else {
      add(item.label());
    }
  }

  private void add(Forum forum) {
    add(forum.title());
    facts.choice(forum.session().kind());
    facts.optional(forum.session().section(), this::add);
    facts.optional(forum.session().date(), this::add);
    facts.list(forum.session().spoken(), facts::text);
    add(forum.session().slot());
    facts.list(forum.subjects().speakers(), this::add);
    facts.list(forum.subjects().topics(), this::add);
    facts.list(forum.subjects().documents(), this::add);
  }

  private void add(Forum.Slot slot) {
    facts.optional(slot.start(), this::add);
    facts.optional(slot.end(), this::add);
    add(slot.room());
    add(slot.track());
  }

  private void add(Source source) {
    add(source.title());
    add(source.publisher());
    add(source.authors());
    Source.Bibliography record = source.bibliography();
    facts.optional(record.published(), this::add);
    facts.text(record.language());
    facts.optional(record.page(), facts::text);
    facts.optional(record.url(), facts::text);
    facts.choice(record.extent().unit());
    facts.optional(record.extent().count(), count -> facts.number((int) count));
  }

  private void add(Role role) {
    facts.text(role.id());
    add(role.edition());
    add(role.title());
    facts.optional(role.organisation(), this::add);
    add(role.citation());
  }

  private void add(Common common) {
    facts.text(common.origin().language().path());
    add(common.origin().file());
    add(common.summary());
    add(common.publication());
    facts.optional(common.media().image(), this::add);
    facts.list(
        common.media().links(),
        link -> {
          facts.text(link.url());
          add(link.title());
        });
    facts.list(common.media().sameAs(), facts::text);
    facts.list(common.media().differentFrom(), this::add);
    facts.list(common.sources(), this::add);
    map(common.bodies(), (language, body) -> add(body));
  }

  private void add(Publication publication) {
    facts.optional(publication.order(), order -> facts.text(order.toString()));
    facts.flag(publication.draft());
    add(publication.withdrawn());
    facts.list(
        publication.aliases(),
        alias -> {
          facts.text(alias.value());
          add(alias.position());
        });
    map(publication.changes().updated(), (language, date) -> add(date));
    facts.list(
        publication.changes().outdated().stream().map(Language::path).sorted().toList(),
        facts::text);
    facts.list(
        publication.changes().corrections(),
        correction -> {
          facts.text(correction.id());
          add(correction.date());
          add(correction.text());
        });
  }

  private void add(Image image) {
    add(image.file());
    add(image.alt());
    facts.optional(image.credit(), facts::text);
    facts.optional(image.licence(), facts::text);
  }

  private void add(ImageFile file) {
    facts.text(file.name());
    add(file.position());
  }

  private void add(Claims claims) {
    facts.list(claims.figures(), this::add);
    facts.list(claims.statements(), this::add);
  }

  private void add(Figure figure) {
    facts.text(figure.id());
    facts.text(figure.amount().value().toString());
    facts.choice(figure.amount().qualifier());
    add(figure.label());
    add(figure.citation());
    facts.optional(figure.statement(), facts::text);
  }

  private void add(Statement statement) {
    facts.text(statement.id());
    facts.flag(statement.voice() instanceof Voice.Named);
    if (statement.voice() instanceof Voice.Named named) {
      add(named.speaker());
    } else if (statement.voice() instanceof Voice.Unnamed unnamed) {
      add(unnamed.description());
    }
    add(statement.text());
    add(statement.citation());
    facts.choice(statement.venue());
    facts.list(
        statement.roles(),
        role -> {
          facts.text(role.id());
          add(role.position());
        });
    add(statement.position());
  }

  /** What is open stands among the facts, and its content in the prose: both in one order. */
  private void add(Prose body) {
    Collection<Segment> open = body.open();
    facts.list(open, this::addOpen);
    facts.flag(body.isEmpty());
    Encoder said = new Encoder();
    said.list(body.segments(), segment -> addSaid(segment, said));
    prose.block(said.bytes());
  }

  private void addOpen(Segment segment) {
    if (segment instanceof Segment.Link link) {
      facts.number(0);
      add(link.reference());
    } else if (segment instanceof Segment.Note note) {
      facts.number(1);
      add(note.citation());
    } else if (segment instanceof Segment.Picture picture) {
      facts.number(2);
      add(picture.file());
    }
  }

  private static void addSaid(Segment segment, Encoder said) {
    if (segment instanceof Segment.Html raw) {
      said.number(0);
      said.text(raw.html());
    } else if (segment instanceof Segment.Link link) {
      said.number(1);
      said.optional(link.html(), said::text);
    } else if (segment instanceof Segment.Note) {
      said.number(2);
    } else if (segment instanceof Segment.Picture picture) {
      said.number(3);
      said.text(picture.alt());
      said.optional(picture.title(), said::text);
    }
  }
}
