package org.summitarchive.model;

import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.citation;
import static org.summitarchive.model.ModelFixtures.text;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;

/**
 * Builds one item for a test. Everything is absent unless said. Whatever has a position gets the
 * next line of the item's file, from 2 on, in the order of the calls.
 */
public final class ItemFixture {

  private final ItemId id;
  private int line = 1;

  private Text label;
  private Text second = Text.NONE;
  private Text withdrawn = Text.NONE;
  private @Nullable BigDecimal order;
  private @Nullable LocalDateTime start;
  private ForumKind forumKind = ForumKind.FORUM;
  private @Nullable PartialDate date;
  private @Nullable PartialDate end;
  private @Nullable Reference parent;
  private @Nullable Image image;
  private @Nullable Integer extent;
  private final List<Alias> aliases = new ArrayList<>();
  private final List<Citation> sources = new ArrayList<>();
  private final List<Reference> speakers = new ArrayList<>();
  private final List<Reference> topics = new ArrayList<>();
  private final List<Reference> documents = new ArrayList<>();
  private final ClaimsFixture claims = new ClaimsFixture(this::next);
  private final List<Role> roles = new ArrayList<>();
  private final Map<Language, List<Segment>> bodies = new HashMap<>();

  private ItemFixture(Kind kind, String id) {
    this.id = new ItemId(kind, id);
    this.label = text(id, id);
  }

  /** An edition of the year that is its id, or else of 2025. */
  public static ItemFixture edition(String id) {
    return new ItemFixture(Kind.EDITION, id).date(id.matches("\\d{4}") ? id : "2025");
  }

  public static ItemFixture section(String id) {
    return new ItemFixture(Kind.SECTION, id);
  }

  public static ItemFixture forum(String id) {
    return new ItemFixture(Kind.FORUM, id);
  }

  public static ItemFixture speaker(String id) {
    return new ItemFixture(Kind.SPEAKER, id);
  }

  public static ItemFixture organisation(String id) {
    return new ItemFixture(Kind.ORGANISATION, id);
  }

  public static ItemFixture document(String id) {
    return new ItemFixture(Kind.DOCUMENT, id);
  }

  public static ItemFixture topic(String id) {
    return new ItemFixture(Kind.TOPIC, id);
  }

  public static ItemFixture source(String id) {
    return new ItemFixture(Kind.SOURCE, id);
  }

  public static ItemFixture page(String id) {
    return new ItemFixture(Kind.PAGE, id);
  }

  /** The title or name; else it is the id, in Chinese and English. */
  public ItemFixture label(Text text) {
    label = text;
    return this;
  }

  /** A speaker's sort name, an organisation's short name, an edition's theme. */
  public ItemFixture second(Text text) {
    second = text;
    return this;
  }

  public ItemFixture withdrawn(String reason) {
    withdrawn = text(reason);
    return this;
  }

  public ItemFixture kind(ForumKind kind) {
    forumKind = kind;
    return this;
  }

  public ItemFixture order(String number) {
    order = new BigDecimal(number);
    return this;
  }

  /** A forum's date, an edition's start, a document's year, when a source was published. */
  public ItemFixture date(String iso) {
    date = ModelFixtures.date(iso);
    return this;
  }

  /** When a forum began, as content files spell it. */
  public ItemFixture start(String time) {
    start = LocalDateTime.parse(time);
    return date(time.substring(0, time.indexOf('T')));
  }

  public ItemFixture end(String iso) {
    end = ModelFixtures.date(iso);
    return this;
  }

  /** How many paragraphs a source has. */
  public ItemFixture extent(int paragraphs) {
    extent = paragraphs;
    return this;
  }

  public ItemFixture alias(String value) {
    aliases.add(new Alias(value, next()));
    return this;
  }

  public ItemFixture image(String file) {
    image = new Image(new ImageFile(file, next()), text("图", "picture"), null, null);
    return this;
  }

  /** Among the item's own sources, as it is written: {@code id} or {@code id#3-4}. */
  public ItemFixture sources(String... written) {
    for (String one : written) {
      sources.add(citation(one, next()));
    }
    return this;
  }

  public ItemFixture inSection(String section) {
    parent = new Reference(new ItemId(Kind.SECTION, section), next());
    return this;
  }

  public ItemFixture partOf(String organisation) {
    parent = new Reference(new ItemId(Kind.ORGANISATION, organisation), next());
    return this;
  }

  public ItemFixture publisher(String organisation) {
    return partOf(organisation);
  }

  public ItemFixture speakers(String... ids) {
    return add(speakers, Kind.SPEAKER, ids);
  }

  public ItemFixture topics(String... ids) {
    return add(topics, Kind.TOPIC, ids);
  }

  public ItemFixture documents(String... ids) {
    return add(documents, Kind.DOCUMENT, ids);
  }

  private ItemFixture add(List<Reference> list, Kind kind, String... ids) {
    for (String one : ids) {
      list.add(new Reference(new ItemId(kind, one), next()));
    }
    return this;
  }

  /** A statement of a speaker, whose id it takes, and the roles it names. */
  public ItemFixture statement(String speaker, String source, String... roles) {
    claims.statement(speaker, source, roles);
    return this;
  }

  /** A statement of somebody whom the source does not name. */
  public ItemFixture unnamed(String id, String source, String... roles) {
    claims.unnamed(id, source, roles);
    return this;
  }

  public ItemFixture figure(String id, String source) {
    claims.figure(id, source);
    return this;
  }

  public ItemFixture role(String id, String edition, @Nullable String organisation, String source) {
    Reference at = new Reference(new ItemId(Kind.EDITION, edition), next());
    Reference in =
        organisation == null
            ? null
            : new Reference(new ItemId(Kind.ORGANISATION, organisation), next());
    roles.add(new Role(id, at, text("主任", "Director"), in, citation(source, next())));
    return this;
  }

  public ItemFixture prose(Language language, String html) {
    return segment(language, new Segment.Html(html));
  }

  /** Prose that refers to an item, in the original language. */
  public ItemFixture link(Kind kind, String target) {
    Reference reference = new Reference(new ItemId(kind, target), next());
    return segment(ZH, new Segment.Link(reference, null));
  }

  /** Prose that cites a source, in the original language. */
  public ItemFixture note(String source) {
    return segment(ZH, new Segment.Note(citation(source, next())));
  }

  /** Prose with a picture, in the original language. */
  public ItemFixture picture(String file) {
    return segment(ZH, new Segment.Picture(new ImageFile(file, next()), "alt", null));
  }

  private ItemFixture segment(Language language, Segment segment) {
    bodies.computeIfAbsent(language, any -> new ArrayList<>()).add(segment);
    return this;
  }

  private SourcePosition next() {
    return new SourcePosition(ModelFixtures.file(id), ++line, 1);
  }

  public Item build() {
    return switch (id.kind()) {
      case EDITION -> new Edition(id, common(), label, period(), setting(), claims.claims());
      case SECTION -> new Section(id, common(), label, claims.claims());
      case FORUM -> new Forum(id, common(), label, session(), subjects(), claims.claims());
      case SPEAKER -> new Speaker(id, common(), names(), roles);
      case ORGANISATION -> new Organisation(id, common(), label, second, parent);
      case DOCUMENT -> new Document(id, common(), label, new Document.Imprint(null, date, parent));
      case TOPIC -> new Topic(id, common(), label);
      case SOURCE -> new Source(id, common(), label, second, TextList.NONE, bibliography());
      case PAGE -> new Page(id, common(), label);
    };
  }

  private Common common() {
    Map<Language, Prose> prose = new HashMap<>();
    bodies.forEach((language, segments) -> prose.put(language, new Prose(segments)));
    return new Common(
        new Common.Origin(ZH, SourcePosition.startOf(ModelFixtures.file(id))),
        Text.NONE,
        new Publication(order, false, withdrawn, aliases, Publication.Changes.NONE),
        new Common.Media(image, List.of(), List.of(), List.of()),
        sources,
        prose);
  }

  private Edition.Period period() {
    PartialDate start = Objects.requireNonNull(date, "an edition has a start");
    return new Edition.Period(start, end == null ? start : end, null);
  }

  private Edition.Setting setting() {
    return new Edition.Setting(second, Text.NONE);
  }

  private Forum.Session session() {
    return new Forum.Session(
        forumKind, parent, date, List.of(), new Forum.Slot(start, null, Text.NONE, Text.NONE));
  }

  private Forum.Subjects subjects() {
    return new Forum.Subjects(speakers, topics, documents);
  }

  private Speaker.Names names() {
    return new Speaker.Names(label, TextList.NONE, second);
  }

  private Source.Bibliography bibliography() {
    Source.Extent paragraphs = new Source.Extent(Source.Unit.PARAGRAPH, extent);
    return new Source.Bibliography(date, "zh", null, null, paragraphs);
  }
}
