package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Common;
import org.summitarchive.model.Document;
import org.summitarchive.model.Document.DocumentKind;
import org.summitarchive.model.Document.Imprint;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Edition.Period;
import org.summitarchive.model.Edition.Setting;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Forum.Session;
import org.summitarchive.model.Forum.Subjects;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Page;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Section;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Speaker.Names;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the fields that a kind of item has of its own. */
final class KindReader {

  private final ItemId id;
  private final Common common;
  private final Fields fields;
  private final Values values;

  KindReader(ItemId id, Common common, Fields fields) {
    this.id = id;
    this.common = common;
    this.fields = fields;
    this.values = fields.values();
  }

  /** The item, unless something that it cannot be without is mistaken. */
  Optional<? extends Item> read() {
    return switch (id.kind()) {
      case EDITION -> edition();
      case SECTION -> section();
      case FORUM -> forum();
      case SPEAKER -> speaker();
      case ORGANISATION -> organisation();
      case DOCUMENT -> document();
      case SOURCE -> new SourceReader(id, common, fields).read();
      case PAGE -> page();
      case TOPIC -> throw new IllegalArgumentException("topics have no files of their own: " + id);
    };
  }

  private Optional<Edition> edition() {
    Text title = fields.text("title");
    Setting setting = new Setting(fields.text("theme"), fields.text("place"));
    Claims claims = ClaimsReader.read(fields, Kind.EDITION);
    return period()
        .filter(period -> !title.isEmpty())
        .map(period -> new Edition(id, common, title, period, setting, claims));
  }

  private Optional<Period> period() {
    PartialDate start = values.date("start");
    PartialDate end = values.date("end");
    Zone zone = values.one("timezone", new Times(fields.context().diagnostics())::zone);
    if (start == null || end == null) {
      return Optional.empty();
    }
    if (end.lastDay().isBefore(start.firstDay())) {
      fields
          .context()
          .diagnostics()
          .error(
              fields.original().scalar("end").map(Scalar::position).orElseThrow(),
              "end-before-start",
              "the end, " + end + ", is before the start, " + start,
              "correct one of the two");
    }
    return Optional.of(new Period(start, end, zone));
  }

  private Optional<Section> section() {
    Text title = fields.text("title");
    Claims claims = ClaimsReader.read(fields, Kind.SECTION);
    return title.isEmpty() ? Optional.empty() : Optional.of(new Section(id, common, title, claims));
  }

  private Optional<Forum> forum() {
    Text title = fields.text("title");
    Session session = new SessionReader(id, fields).read();
    Subjects subjects =
        new Subjects(
            values.references("speakers", Kind.SPEAKER),
            values.references("topics", Kind.TOPIC),
            values.references("documents", Kind.DOCUMENT));
    Claims claims = ClaimsReader.read(fields, Kind.FORUM);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Forum(id, common, title, session, subjects, claims));
  }

  private Optional<Speaker> speaker() {
    Text name = fields.text("name");
    TextList others = fields.texts("also-known-as");
    Names names = new Names(name, others, fields.text("sort-name"));
    List<Role> roles = Roles.read(fields);
    return name.isEmpty() ? Optional.empty() : Optional.of(new Speaker(id, common, names, roles));
  }

  private Optional<Organisation> organisation() {
    Text name = fields.text("name");
    Text shortName = fields.text("short-name");
    Reference whole = values.reference("part-of", Kind.ORGANISATION);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisation(id, common, name, shortName, whole));
  }

  private Optional<Document> document() {
    Text title = fields.text("title");
    String word = values.choice("kind");
    DocumentKind kind =
        List.of(DocumentKind.values()).stream()
            .filter(candidate -> candidate.word().equals(word))
            .findFirst()
            .orElse(null);
    Reference publisher = values.reference("publisher", Kind.ORGANISATION);
    Imprint imprint = new Imprint(kind, values.year("year"), publisher);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Document(id, common, title, imprint));
  }

  private Optional<Page> page() {
    Text title = fields.text("title");
    return title.isEmpty() ? Optional.empty() : Optional.of(new Page(id, common, title));
  }
}
