package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.bind.EveryField.CLAIMS;
import static org.summitarchive.bind.EveryField.CLAIMS_EN;
import static org.summitarchive.bind.EveryField.COMMON;
import static org.summitarchive.bind.EveryField.COMMON_EN;
import static org.summitarchive.bind.EveryField.bind;
import static org.summitarchive.bind.EveryField.name;
import static org.summitarchive.bind.EveryField.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Image;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Page;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Section;
import org.summitarchive.model.Source;
import org.summitarchive.model.Source.Bibliography;
import org.summitarchive.model.Speaker;

/** For each kind, files that have every field there is. */
class EveryFieldTest {

  @Test
  void page() {
    Page page = bind(Kind.PAGE, Page.class, "title: 页\n" + COMMON, "title: Page\n" + COMMON_EN);
    assertEquals(new ItemId(Kind.PAGE, "x"), page.id());
    assertEquals(text("页", "Page"), page.title());
    assertEquals(text("甲", "A"), page.common().summary());
    Publication publication = page.common().publication();
    assertEquals("1.5", "" + publication.order());
    assertEquals(
        List.of("old-id", "2024/forums/old/"),
        publication.aliases().stream().map(alias -> alias.value()).toList());
    assertEquals(
        List.of(new Correction("c", new PartialDate(2025, 12, 0), text("壬", "I"))),
        publication.changes().corrections());
    assertEquals(text("乙", "B"), publication.withdrawn());
    assertEquals("2025-11", "" + publication.changes().updated().get(Content.ZH));
    assertEquals("2026-01-02", "" + publication.changes().updated().get(Content.EN));
    Image image = Objects.requireNonNull(page.common().media().image());
    assertEquals("a/b.jpg", image.file().name());
    assertEquals(text("丙", "C"), image.alt());
    assertEquals("丁 CC0-1.0", image.credit() + " " + image.licence());
    assertEquals(
        List.of(
            new ExternalLink("https://a.example/", text("戊", "E")),
            new ExternalLink("mailto:a@b.example", text("己", "F"))),
        page.common().media().links());
    assertEquals(List.of("http://b.example/1"), page.common().media().sameAs());
    assertEquals("2-3", "" + page.common().sources().get(1).locator());
  }

  @Test
  void edition() {
    Edition edition =
        bind(
            Kind.EDITION,
            Edition.class,
            "title: 峰会\nstart: 2025\nend: 2025-11-09\ntimezone: +08:00\ntheme: 题\nplace: 乌镇\n"
                + CLAIMS
                + COMMON,
            "title: Summit\ntheme: Theme\nplace: Wuzhen\n" + CLAIMS_EN + COMMON_EN);
    assertEquals(text("峰会", "Summit"), edition.title());
    assertEquals("2025 2025-11-09", edition.period().start() + " " + edition.period().end());
    assertEquals("+08:00", "" + edition.period().zone());
    assertEquals(text("题", "Theme"), edition.setting().theme());
    assertEquals(text("乌镇", "Wuzhen"), edition.setting().place());
    assertEquals(text("丁", "D"), edition.claims().figures().get(0).label());
    assertEquals(text("辛", "H"), edition.claims().statements().get(0).text());
  }

  @Test
  void section() {
    Section section =
        bind(
            Kind.SECTION,
            Section.class,
            "title: 节\n" + CLAIMS + COMMON,
            "title: Section\n" + CLAIMS_EN + COMMON_EN);
    assertEquals(text("节", "Section"), section.title());
    assertEquals(2, section.claims().statements().size());
  }

  @Test
  void forum() {
    Forum forum =
        bind(
            Kind.FORUM,
            Forum.class,
            """
            title: 论坛
            kind: ceremony
            section: law
            date: 2025-11
            start: 2025-11-06T09:30
            end: 2025-11-06T11:00
            room: 主会场
            track: 法治
            spoken: [zh-Hans, en]
            speakers: [lu-wei]
            topics: [ai, law]
            documents: [report]
            """
                + CLAIMS
                + COMMON,
            "title: Forum\nroom: Main hall\ntrack: Law\n" + CLAIMS_EN + COMMON_EN);
    assertEquals(text("论坛", "Forum"), forum.title());
    assertEquals("ceremony", forum.session().kind().word());
    assertEquals("section:2025/law", name(forum.session().section()));
    assertEquals("2025-11-06", "" + forum.session().date());
    Forum.Slot slot = forum.session().slot();
    assertEquals("2025-11-06T09:30 2025-11-06T11:00", slot.start() + " " + slot.end());
    assertEquals(text("主会场", "Main hall"), slot.room());
    assertEquals(text("法治", "Law"), slot.track());
    assertEquals(List.of("zh-Hans", "en"), forum.session().spoken());
    List<Reference> subjects = new ArrayList<>(forum.subjects().speakers());
    subjects.addAll(forum.subjects().topics());
    subjects.addAll(forum.subjects().documents());
    assertEquals(
        List.of("speaker:lu-wei", "topic:ai", "topic:law", "document:report"),
        subjects.stream().map(EveryField::name).toList());
  }

  @Test
  void speaker() {
    Speaker speaker =
        bind(
            Kind.SPEAKER,
            Speaker.class,
            """
            name: 卢卫
            also-known-as: [老卢]
            sort-name: 卢
            different-from: [lu-wei-cac]
            roles:
              - id: chair
                edition: 2025
                title: 主席
                organisation: org
                source: daily#3
            """
                + COMMON,
            """
            name: Lu Wei
            also-known-as: [Lu, W.]
            sort-name: Lu
            roles: {chair: Chair}
            """
                + COMMON_EN);
    assertEquals(text("卢卫", "Lu Wei"), speaker.names().name());
    assertEquals(
        Map.of(Content.ZH, List.of("老卢"), Content.EN, List.of("Lu", "W.")),
        speaker.names().alsoKnownAs().values());
    assertEquals(text("卢", "Lu"), speaker.names().sort());
    assertEquals("speaker:lu-wei-cac", name(speaker.common().media().differentFrom().get(0)));
    Role role = speaker.roles().get(0);
    assertEquals("chair edition:2025", role.id() + " " + name(role.edition()));
    assertEquals(text("主席", "Chair"), role.title());
    assertEquals("organisation:org", name(role.organisation()));
    assertEquals(
        "source:daily 3", name(role.citation().source()) + " " + role.citation().locator());
  }

  @Test
  void organisation() {
    Organisation organisation =
        bind(
            Kind.ORGANISATION,
            Organisation.class,
            "name: 组织\nshort-name: 组\npart-of: whole\ndifferent-from: [other]\n" + COMMON,
            "name: Organisation\nshort-name: O\n" + COMMON_EN);
    assertEquals(text("组织", "Organisation"), organisation.name());
    assertEquals(text("组", "O"), organisation.shortName());
    assertEquals("organisation:whole", name(organisation.partOf()));
    assertEquals("organisation:other", name(organisation.common().media().differentFrom().get(0)));
  }

  @Test
  void document() {
    Document document =
        bind(
            Kind.DOCUMENT,
            Document.class,
            "title: 倡议\nkind: initiative\nyear: 2023\npublisher: org\n" + COMMON,
            "title: Initiative\n" + COMMON_EN);
    assertEquals(text("倡议", "Initiative"), document.title());
    assertEquals(Document.DocumentKind.INITIATIVE, document.imprint().kind());
    assertEquals("2023", "" + document.imprint().year());
    assertEquals("organisation:org", name(document.imprint().publisher()));
  }

  @Test
  void source() {
    Source source =
        bind(
            Kind.SOURCE,
            Source.class,
            """
            publisher: 日报
            published: 2025-11-12
            language: zh-Hans
            title: 题
            page: "06"
            url: https://daily.example/6
            authors: [某]
            unit: timecode
            extent: 1:00:00
            """
                + COMMON,
            "publisher: Daily\ntitle: Title\nauthors: [Mou]\n" + COMMON_EN);
    assertEquals(text("日报", "Daily"), source.publisher());
    assertEquals(text("题", "Title"), source.title());
    Bibliography record = source.bibliography();
    assertEquals(
        "2025-11-12 zh-Hans 06",
        record.published() + " " + record.language() + " " + record.page());
    assertEquals("https://daily.example/6", record.url());
    assertEquals(new Source.Extent(Source.Unit.TIMECODE, 3600), record.extent());
    assertEquals(
        Map.of(Content.ZH, List.of("某"), Content.EN, List.of("Mou")), source.authors().values());
  }
}
