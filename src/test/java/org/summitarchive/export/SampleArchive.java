package org.summitarchive.export;

import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.citation;
import static org.summitarchive.model.ModelFixtures.date;
import static org.summitarchive.model.ModelFixtures.reference;
import static org.summitarchive.model.ModelFixtures.text;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.language.Zone;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Common;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Document;
import org.summitarchive.model.Edition;
import org.summitarchive.model.ExternalLink;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.Image;
import org.summitarchive.model.ImageFile;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Publication;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Source;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;

/** An archive in which everything that can be stated is stated somewhere, awkwardly at times. */
public final class SampleArchive {

  /** What trips careless writers of XML, HTML, JSON, CSV, BibTeX and iCalendar. */
  public static final String AWKWARD = "</script><!-- \"a\", b; {c} \\d_e & 100% $f #g 论坛\u00e9𠮷";

  private static final SourcePosition HERE = SourcePosition.startOf("content/x.zh.md");

  private SampleArchive() {}

  public static Archive archive() {
    List<Item> items = new ArrayList<>(List.of(edition(), forum(), document(), source()));
    fixtures().forEach(fixture -> items.add(fixture.build()));
    LinkedArchive linked = LinkedArchive.of(Incomplete.NOTHING, items);
    if (!linked.errors().isEmpty()) {
      throw new IllegalStateException(linked.errors().toString());
    }
    return linked.archive();
  }

  private static List<ItemFixture> fixtures() {
    return List.of(
        ItemFixture.edition("2024").sources("daily"),
        ItemFixture.section("2025/law"),
        ItemFixture.forum("2025/expo").kind(ForumKind.EXHIBITION).date("2025-11"),
        ItemFixture.forum("2025/gone").date("2025-11-08").withdrawn("重复"),
        ItemFixture.speaker("lu-wei")
            .label(text("卢卫", "Lu Wei"))
            .role("chair", "2025", "csac", "daily#23")
            .role("guest", "2025", null, "daily#24"),
        ItemFixture.speaker("untranslated").label(text("某某")).image("opening.jpg"),
        ItemFixture.organisation("csac").second(text("网安协会", "CSAC")).partOf("wic"),
        ItemFixture.organisation("wic"),
        ItemFixture.topic("ai").label(text("人工智能", "AI")),
        ItemFixture.page("about"));
  }

  private static Item edition() {
    Voice unnamed = new Voice.Unnamed(text("一位负责人", "an official"));
    Statement statement =
        new Statement(
            "official", unnamed, text("=他说"), at("daily#32"), Venue.NOT_STATED, List.of(), HERE);
    Figure figure =
        new Figure(
            "guests",
            new Figure.Amount(new BigDecimal("1600"), Figure.Qualifier.MORE_THAN),
            text("嘉宾", "guests"),
            at("daily#2"),
            null);
    return new Edition(
        new ItemId(Kind.EDITION, "2025"),
        common(Map.of()),
        text("2025年乌镇峰会", "2025 Wuzhen Summit"),
        new Edition.Period(
            date("2025-11-06"), date("2025-11-09"), Zone.of("Asia/Shanghai").orElseThrow()),
        new Edition.Setting(text("主题"), text("浙江乌镇", "Wuzhen, Zhejiang")),
        new Claims(List.of(figure), List.of(statement)));
  }

  private static Item forum() {
    Statement statement =
        new Statement(
            "lu-wei",
            new Voice.Named(reference(Kind.SPEAKER, "lu-wei", HERE)),
            text("卢卫说，\n\n“好”。", AWKWARD),
            at("daily#23-24"),
            Venue.STATED,
            List.of(),
            HERE);
    return new Forum(
        new ItemId(Kind.FORUM, "2025/law-forum"),
        common(Map.of(ZH, date("2025-12-01"), EN, date("2025-12"))),
        text("网络法治论坛", AWKWARD),
        new Forum.Session(
            ForumKind.FORUM,
            reference(Kind.SECTION, "2025/law", HERE),
            date("2025-11-07"),
            List.of("zh-Hans", "en"),
            new Forum.Slot(
                LocalDateTime.parse("2025-11-07T09:30"),
                LocalDateTime.parse("2025-11-07T11:00"),
                text("一号厅", "Hall; 1"),
                text("法治", "Law"))),
        new Forum.Subjects(
            List.of(reference(Kind.SPEAKER, "untranslated", HERE)),
            List.of(reference(Kind.TOPIC, "ai", HERE)),
            List.of(reference(Kind.DOCUMENT, "index", HERE))),
        new Claims(List.of(), List.of(statement)));
  }

  private static Item document() {
    return new Document(
        new ItemId(Kind.DOCUMENT, "index"),
        common(Map.of()),
        text("指数", "Index"),
        new Document.Imprint(
            Document.DocumentKind.REPORT, date("2025"), reference(Kind.ORGANISATION, "wic", HERE)));
  }

  private static Item source() {
    return new Source(
        new ItemId(Kind.SOURCE, "daily"),
        common(Map.of()),
        Text.NONE,
        text("人民日报", "People’s Daily"),
        new TextList(Map.of(ZH, List.of("金歆", "刘军国"))),
        new Source.Bibliography(
            date("2025-11-12"),
            "zh-Hans",
            "06",
            "https://example.com/daily?a=1&b=2",
            new Source.Extent(Source.Unit.PARAGRAPH, 34)));
  }

  private static Common common(Map<Language, PartialDate> updated) {
    Prose prose =
        new Prose(
            List.of(
                new Segment.Html("<p>见"),
                new Segment.Link(reference(Kind.SPEAKER, "lu-wei", HERE), null),
                new Segment.Note(at("daily#1")),
                new Segment.Html("。</p>\n")));
    return new Common(
        new Common.Origin(ZH, HERE),
        text("摘要", "A summary, with a comma"),
        new Publication(
            null,
            false,
            Text.NONE,
            List.of(),
            new Publication.Changes(updated, Set.of(), corrections(updated))),
        new Common.Media(
            new Image(
                new ImageFile("opening.jpg", HERE), text("图", "picture"), "Xinhua", "CC0-1.0"),
            List.of(new ExternalLink("https://example.com/", text("链接"))),
            List.of("https://www.wikidata.org/wiki/Q1"),
            List.of()),
        List.of(at("daily#1-2")),
        Map.of(ZH, prose, EN, prose));
  }

  /** Only what was updated was corrected. */
  private static List<Correction> corrections(Map<Language, PartialDate> updated) {
    return updated.isEmpty()
        ? List.of()
        : List.of(new Correction("2025-12-02", date("2025-12-02"), text("曾误", "Was wrong")));
  }

  private static org.summitarchive.model.Citation at(String written) {
    return citation(written, HERE);
  }

  /** The words in the languages of the archive. */
  public static Map<Language, Messages> words() {
    return Map.of(ZH, words(ZH), EN, words(EN));
  }

  /** Every message as its own key, followed by its arguments. */
  public static Messages words(Language language) {
    Map<String, String> patterns = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      patterns.put("index." + kind.word(), kind.word() + "s");
      patterns.put("index.programme", "programme");
    }
    patterns.put("home", "Home");
    patterns.put("corrections.of", "Correction: {name}");
    return Messages.of(language, patterns);
  }
}
