package org.summitarchive.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Topic;
import org.summitarchive.page.DataFile;
import org.summitarchive.route.Permalinks;

/** The archive as tables, a row for each item. What is withdrawn is in none. */
final class Tables {

  private final Archive archive;
  private final List<Language> languages;

  Tables(Archive archive) {
    this.archive = archive;
    this.languages = archive.config().languages().all();
  }

  List<ExportFile> files() {
    ClaimTables claims = new ClaimTables(archive);
    return List.of(
        file(DataFile.EDITIONS, this::editions),
        file(DataFile.FORUMS, this::forums),
        file(DataFile.STATEMENTS, claims::statements),
        file(DataFile.FIGURES, claims::figures),
        file(DataFile.SPEAKERS, this::speakers),
        file(DataFile.ROLES, claims::roles),
        file(DataFile.ORGANISATIONS, this::organisations),
        file(DataFile.DOCUMENTS, this::documents),
        file(DataFile.TOPICS, this::topics),
        file(DataFile.SOURCES, this::sources));
  }

  private static ExportFile file(DataFile file, Supplier<String> table) {
    return ExportFile.text(file.address(), table);
  }

  private String editions() {
    return this.<Edition>items()
        .column("start", edition -> edition.period().start())
        .column("end", edition -> edition.period().end())
        .column("timezone", edition -> edition.period().zone())
        .texts("title", Edition::title)
        .texts("theme", edition -> edition.setting().theme())
        .texts("place", edition -> edition.setting().place())
        .texts("summary", edition -> edition.common().summary())
        .of(shown(archive.items().editions()));
  }

  private String forums() {
    Stream<Forum> forums =
        archive.items().editions().stream().flatMap(e -> shown(archive.items().forums(e.id())));
    return this.<Forum>items()
        .column("edition", forum -> forum.id().edition().value())
        .column("kind", forum -> forum.session().kind().word())
        .column("section", forum -> id(forum.session().section()))
        .column("date", forum -> forum.session().date())
        .column("start", forum -> forum.session().slot().start())
        .column("end", forum -> forum.session().slot().end())
        .words("spoken", forum -> forum.session().spoken())
        .words("speakers", forum -> Fields.ids(forum.subjects().speakers()))
        .words("topics", forum -> Fields.ids(forum.subjects().topics()))
        .words("documents", forum -> Fields.ids(forum.subjects().documents()))
        .texts("title", Forum::title)
        .texts("room", forum -> forum.session().slot().room())
        .texts("track", forum -> forum.session().slot().track())
        .texts("summary", forum -> forum.common().summary())
        .of(forums);
  }

  private String speakers() {
    return this.<Speaker>items()
        .texts("name", speaker -> speaker.names().name())
        .lists("also-known-as", speaker -> speaker.names().alsoKnownAs())
        .texts("sort-name", speaker -> speaker.names().sort())
        .texts("summary", speaker -> speaker.common().summary())
        .of(shown(archive.items().speakers()));
  }

  private String organisations() {
    return this.<Organisation>items()
        .column("part-of", organisation -> id(organisation.partOf()))
        .texts("name", Organisation::name)
        .texts("short-name", Organisation::shortName)
        .texts("summary", organisation -> organisation.common().summary())
        .of(shown(archive.items().organisations()));
  }

  private String documents() {
    return this.<Document>items()
        .column("kind", document -> kind(document.imprint().kind()))
        .column("year", document -> document.imprint().year())
        .column("publisher", document -> id(document.imprint().publisher()))
        .texts("title", Document::title)
        .texts("summary", document -> document.common().summary())
        .of(shown(archive.items().documents()));
  }

  private String topics() {
    return this.<Topic>items().texts("name", Topic::name).of(shown(archive.items().topics()));
  }

  private String sources() {
    return this.<Source>items()
        .column("published", source -> source.bibliography().published())
        .column("language", source -> source.bibliography().language())
        .column("page", source -> source.bibliography().page())
        .column("url", source -> source.bibliography().url())
        .column("unit", source -> source.bibliography().extent().unit().word())
        .column("extent", source -> source.bibliography().extent().count())
        .texts("title", Source::title)
        .texts("publisher", Source::publisher)
        .lists("authors", Source::authors)
        .texts("summary", source -> source.common().summary())
        .of(shown(archive.items().sources()));
  }

  /** What all items have: where they are read, below the reader's language, and their sources. */
  private <T extends Item> Table<T> items() {
    return new Table<T>(languages)
        .column("id", item -> item.id().value())
        .column("path", item -> Permalinks.withoutLanguage(item.id()))
        .words("sources", item -> item.common().sources().stream().map(Tables::written).toList());
  }

  /** As content files spell it: {@code source#locator}. */
  private static String written(Citation citation) {
    String source = citation.source().target().value();
    return citation.locator() == null ? source : source + "#" + citation.locator();
  }

  static @Nullable String id(@Nullable Reference reference) {
    return reference == null ? null : reference.target().value();
  }

  private static @Nullable String kind(Document.@Nullable DocumentKind kind) {
    return kind == null ? null : kind.word();
  }

  static <T extends Item> Stream<T> shown(List<T> items) {
    return items.stream().filter(item -> !item.common().isWithdrawn());
  }
}
