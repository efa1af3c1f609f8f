package org.summitarchive.export;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Common;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Image;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Role;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.route.Permalinks;

/** Items as they stand in {@code archive.json}, whose schema says what each field means. */
final class ItemData {

  private final Archive archive;

  ItemData(Archive archive) {
    this.archive = archive;
  }

  Map<String, Object> of(Item item) {
    Common common = item.common();
    Fields fields =
        new Fields()
            .with("id", item.id().value())
            .with("path", Permalinks.withoutLanguage(item.id()))
            .with("original", common.origin().language().path())
            .with("translated", translated(item))
            .with("label", item.label())
            .with("withdrawn", common.publication().withdrawn());
    if (!common.isWithdrawn()) {
      addCommon(fields, common);
      addOwn(fields, item);
      ClaimData.add(fields, item);
    }
    return fields.done();
  }

  private List<String> translated(Item item) {
    return archive.config().languages().all().stream()
        .filter(item::isTranslated)
        .map(Language::path)
        .toList();
  }

  private void addCommon(Fields fields, Common common) {
    Image image = common.media().image();
    fields
        .with("summary", common.summary())
        .with("updated", common.publication().changes().updated(), PartialDate::toString)
        .with(
            "corrections",
            common.publication().changes().corrections().stream()
                .map(ItemData::correction)
                .toList())
        .with("sources", ClaimData.citations(common.sources()))
        .with("sameAs", common.media().sameAs())
        .with("differentFrom", Fields.ids(common.media().differentFrom()))
        .with(
            "links",
            common.media().links().stream()
                .map(link -> new Fields().with("url", link.url()).with("title", link.title()))
                .map(Fields::done)
                .toList());
    if (image != null) {
      fields.with(
          "image",
          new Fields()
              .with("file", image.file().name())
              .with("alt", image.alt())
              .with("credit", image.credit())
              .with("licence", image.licence())
              .done());
    }
    fields.with("body", bodies(common.bodies()), html -> html);
  }

  private static Map<String, Object> correction(Correction correction) {
    return new Fields()
        .with("id", correction.id())
        .with("date", correction.date().toString())
        .with("text", correction.text())
        .done();
  }

  private Map<Language, Object> bodies(Map<Language, Prose> bodies) {
    Map<Language, Object> html = new LinkedHashMap<>();
    bodies.forEach(
        (language, prose) -> html.put(language, new BodyHtml(archive, language).of(prose)));
    return html;
  }

  private static void addOwn(Fields fields, Item item) {
    if (item instanceof Edition edition) {
      fields
          .with("start", edition.period().start().toString())
          .with("end", edition.period().end().toString())
          .with(
              "timezone",
              edition.period().zone() == null ? null : (Object) edition.period().zone().id())
          .with("theme", edition.setting().theme())
          .with("place", edition.setting().place());
    } else if (item instanceof Forum forum) {
      addForum(fields, forum);
    } else if (item instanceof Speaker speaker) {
      addSpeaker(fields, speaker);
    } else if (item instanceof Organisation organisation) {
      fields.with("shortName", organisation.shortName()).with("partOf", organisation.partOf());
    } else if (item instanceof Document document) {
      addDocument(fields, document);
    } else if (item instanceof Source source) {
      addSource(fields, source);
    }
  }

  private static void addForum(Fields fields, Forum forum) {
    PartialDate date = forum.session().date();
    Forum.Slot slot = forum.session().slot();
    fields
        .with("kind", forum.session().kind().word())
        .with("section", forum.session().section())
        .with("date", date == null ? null : (Object) date.toString())
        .with("start", time(slot.start()))
        .with("end", time(slot.end()))
        .with("room", slot.room())
        .with("track", slot.track())
        .with("spoken", forum.session().spoken())
        .with("speakers", Fields.ids(forum.subjects().speakers()))
        .with("topics", Fields.ids(forum.subjects().topics()))
        .with("documents", Fields.ids(forum.subjects().documents()));
  }

  private static @Nullable Object time(@Nullable LocalDateTime time) {
    return time == null ? null : time.toString();
  }

  private static void addSpeaker(Fields fields, Speaker speaker) {
    fields
        .with("alsoKnownAs", speaker.names().alsoKnownAs())
        .with("sortName", speaker.names().sort())
        .with("roles", speaker.roles().stream().map(ItemData::role).toList());
  }

  private static Map<String, Object> role(Role role) {
    return new Fields()
        .with("id", role.id())
        .with("edition", role.edition())
        .with("title", role.title())
        .with("organisation", role.organisation())
        .with(role.citation())
        .done();
  }

  private static void addDocument(Fields fields, Document document) {
    Document.Imprint imprint = document.imprint();
    fields
        .with("kind", imprint.kind() == null ? null : (Object) imprint.kind().word())
        .with("year", imprint.year() == null ? null : (Object) imprint.year().toString())
        .with("publisher", imprint.publisher());
  }

  private static void addSource(Fields fields, Source source) {
    Source.Bibliography bibliography = source.bibliography();
    PartialDate published = bibliography.published();
    fields
        .with("title", source.title())
        .with("publisher", source.publisher())
        .with("authors", source.authors())
        .with("published", published == null ? null : (Object) published.toString())
        .with("language", bibliography.language())
        .with("page", bibliography.page())
        .with("url", bibliography.url())
        .with("unit", bibliography.extent().unit().word())
        .with("extent", bibliography.extent().count());
  }
}
