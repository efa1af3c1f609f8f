package org.summitarchive.cache;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.summitarchive.cache.KnownItem.StoredItem;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Alias;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Common;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Document;
import org.summitarchive.model.Document.DocumentKind;
import org.summitarchive.model.Edition;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.Image;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Page;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Role;
import org.summitarchive.model.Section;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Topic;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;

/** Reads an item as {@link ItemEncoder} wrote it. What its prose says is read when asked for. */
final class ItemDecoder extends ValueDecoder {

  private final Supplier<byte[]> prose;
  private int bodies;

  private ItemDecoder(StoredItem item, Supplier<byte[]> prose, Languages languages) {
    super(item, languages);
    this.prose = prose;
  }

  /**
   * Reads an item.
   *
   * @param prose fetches what its prose says, as often as it is asked for
   */
  static Item decode(StoredItem item, Supplier<byte[]> prose, Languages languages) {
    return new ItemDecoder(item, prose, languages).item();
  }

  private Item item() {
    ItemId id = id();
    Common common = common();
    Claims claims = new Claims(facts.list(this::figure), facts.list(this::statement));
    return switch (id.kind()) {
      case EDITION ->
          new Edition(
              id,
              common,
              text(),
              new Edition.Period(date(), date(), facts.optional(() -> new Zone(facts.text()))),
              new Edition.Setting(text(), text()),
              claims);
      case SECTION -> new Section(id, common, text(), claims);
      case FORUM -> new Forum(id, common, text(), session(), subjects(), claims);
      case SPEAKER ->
          new Speaker(
              id, common, new Speaker.Names(text(), texts(), text()), facts.list(this::role));
      case ORGANISATION ->
          new Organisation(id, common, text(), text(), facts.optional(this::reference));
      case DOCUMENT -> new Document(id, common, text(), imprint());
      case TOPIC -> new Topic(id, common, text());
      case SOURCE -> new Source(id, common, text(), text(), texts(), bibliography());
      case PAGE -> new Page(id, common, text());
    };
  }

  private Forum.Session session() {
    return new Forum.Session(
        facts.choice(ForumKind.values()),
        facts.optional(this::reference),
        facts.optional(this::date),
        facts.list(facts::text),
        slot());
  }

  private Forum.Slot slot() {
    return new Forum.Slot(facts.optional(this::time), facts.optional(this::time), text(), text());
  }

  private Forum.Subjects subjects() {
    return new Forum.Subjects(
        facts.list(this::reference), facts.list(this::reference), facts.list(this::reference));
  }

  private Document.Imprint imprint() {
    return new Document.Imprint(
        facts.optional(() -> facts.choice(DocumentKind.values())),
        facts.optional(this::date),
        facts.optional(this::reference));
  }

  private Source.Bibliography bibliography() {
    return new Source.Bibliography(
        facts.optional(this::date),
        facts.text(),
        facts.optional(facts::text),
        facts.optional(facts::text),
        new Source.Extent(
            facts.choice(Source.Unit.values()), facts.optional(() -> facts.number())));
  }

  private Role role() {
    return new Role(facts.text(), reference(), text(), facts.optional(this::reference), citation());
  }

  private Common common() {
    return new Common(
        new Common.Origin(language(), position()),
        text(),
        publication(),
        new Common.Media(
            facts.optional(this::image),
            facts.list(() -> new ExternalLink(facts.text(), text())),
            facts.list(facts::text),
            facts.list(this::reference)),
        facts.list(this::citation),
        bodies());
  }

  private Publication publication() {
    return new Publication(
        facts.optional(() -> new BigDecimal(facts.text())),
        facts.flag(),
        text(),
        facts.list(() -> new Alias(facts.text(), position())),
        new Publication.Changes(
            map(this::date),
            new LinkedHashSet<>(facts.list(this::language)),
            facts.list(() -> new Correction(facts.text(), date(), text()))));
  }

  private Image image() {
    return new Image(imageFile(), text(), facts.optional(facts::text), facts.optional(facts::text));
  }

  private ImageFile imageFile() {
    return new ImageFile(facts.text(), position());
  }

  private Figure figure() {
    return new Figure(
        facts.text(),
        new Figure.Amount(new BigDecimal(facts.text()), facts.choice(Figure.Qualifier.values())),
        text(),
        citation(),
        facts.optional(facts::text));
  }

  private Statement statement() {
    return new Statement(
        facts.text(),
        facts.flag() ? new Voice.Named(reference()) : new Voice.Unnamed(text()),
        text(),
        citation(),
        facts.choice(Venue.values()),
        facts.list(() -> new Statement.StatementRole(facts.text(), position())),
        position());
  }

  private Map<Language, Prose> bodies() {
    return map(
        () -> {
          List<Segment> open = facts.list(this::open);
          int body = bodies++;
          boolean empty = facts.flag();
          return empty ? new Prose(List.of()) : Prose.fetched(open, () -> said(body, open));
        });
  }

  private Segment open() {
    return switch (facts.number()) {
      case 0 -> new Segment.Link(reference(), null);
      case 1 -> new Segment.Note(citation());
      default -> new Segment.Picture(imageFile(), "", null);
    };
  }

  /** The segments of a body, each with its own length before it. */
  private List<Segment> said(int body, List<Segment> open) {
    Decoder blocks = new Decoder(prose.get());
    for (int before = 0; before < body; before++) {
      blocks.skip();
    }
    Decoder said = new Decoder(blocks.block());
    Iterator<Segment> next = open.iterator();
    return List.copyOf(said.list(() -> said(said, next)));
  }

  private static Segment said(Decoder said, Iterator<Segment> open) {
    return switch (said.number()) {
      case 0 -> new Segment.Html(said.text());
      case 1 -> {
        String html = said.optional(said::text);
        yield new Segment.Link(((Segment.Link) open.next()).reference(), html);
      }
      case 2 -> open.next();
      default -> {
        String alt = said.text();
        String title = said.optional(said::text);
        yield new Segment.Picture(((Segment.Picture) open.next()).file(), alt, title);
      }
    };
  }
}
