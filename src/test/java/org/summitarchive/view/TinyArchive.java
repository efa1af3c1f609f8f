package org.summitarchive.view;

import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.organisation;
import static org.summitarchive.model.ItemFixture.page;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.citation;
import static org.summitarchive.model.ModelFixtures.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.Claims;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Forum;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;

/** A little of everything, in Chinese and English, and some of it in Chinese only. */
public final class TinyArchive {

  private static final SourcePosition HERE = SourcePosition.startOf("test");

  private TinyArchive() {}

  public static Archive archive() {
    List<Item> items =
        Stream.concat(
                Stream.of(release()),
                Stream.of(editions(), people(), references())
                    .flatMap(s -> s)
                    .map(ItemFixture::build))
            .toList();
    LinkedArchive linked = LinkedArchive.of(Incomplete.NOTHING, items);
    if (linked.diagnostics().hasErrors()) {
      throw new IllegalStateException(String.join("\n", linked.errors()));
    }
    return linked.archive();
  }

  private static Stream<ItemFixture> editions() {
    return Stream.of(
        edition("2024").label(text("2024年峰会", "Summit of 2024")),
        edition("2025")
            .label(text("2025年峰会", "Summit of 2025"))
            .date("2025-11-06")
            .end("2025-11-09")
            .second(text("共筑未来", "A Shared Future"))
            .figure("guests", "daily#2")
            .sources("daily#1-2"),
        section("2025/governance")
            .label(text("法治与治理", "Law and governance"))
            .statement("ji", "daily#28"),
        forum("2025/law")
            .label(text("网络法治论坛", "Forum on Law"))
            .inSection("2025/governance")
            .statement("zhu", "daily#26")
            .topics("law")
            .documents("initiative")
            .alias("lawforum")
            .prose(ZH, "<p>中文")
            .note("daily#26")
            .prose(ZH, "</p>")
            .prose(EN, "<p>English.</p>"),
        forum("2025/gone").label(text("撤下的论坛", "A forum withdrawn")).withdrawn("应当事人要求"));
  }

  private static Stream<ItemFixture> people() {
    return Stream.of(
        speaker("zhu")
            .label(text("朱雅频", "Zhu Yapin"))
            .role("prosecutor", "2025", "procuratorate", "daily#26"),
        speaker("ji").label(text("季卫东")).role("dean", "2025", null, "daily#28"));
  }

  private static Stream<ItemFixture> references() {
    return Stream.of(
        organisation("procuratorate").label(text("市检察院", "City Procuratorate")),
        document("initiative")
            .label(text("倡议", "The “Initiative” & more"))
            .publisher("procuratorate")
            .sources("daily#29"),
        topic("law").label(text("法治", "Law")),
        source("daily").label(text("日报", "The Daily")).date("2025-11-12").extent(34),
        page("about")
            .label(text("关于", "About"))
            .prose(ZH, "<h2 id=\"a\">甲</h2><p>见")
            .link(Kind.FORUM, "2025/law")
            .note("daily#26")
            .note("daily")
            .note("daily#26")
            .prose(ZH, "</p>"));
  }

  /** Somebody unnamed, on a figure, on a day that is known. */
  private static Item release() {
    Forum forum =
        (Forum)
            forum("2025/release")
                .label(text("案例发布", "Release of <cases>"))
                .date("2025-11-06")
                .speakers("ji")
                .build();
    Statement said =
        new Statement(
            "spectator",
            new Voice.Unnamed(text("现场观众", "A spectator")),
            text("一位观众说。\n\n又说。", "A spectator said so.\n\nAnd more."),
            citation("daily#7", HERE),
            Venue.IMPLIED,
            List.of(),
            HERE);
    Figure cases =
        new Figure(
            "cases",
            new Figure.Amount(new BigDecimal(1200), Figure.Qualifier.MORE_THAN),
            text("案例", "cases"),
            citation("daily#7", HERE),
            "spectator");
    return new Forum(
        forum.id(),
        forum.common(),
        forum.title(),
        new Forum.Session(
            ForumKind.RELEASE,
            null,
            forum.session().date(),
            forum.session().spoken(),
            Forum.Slot.NONE),
        forum.subjects(),
        new Claims(List.of(cases), List.of(said)));
  }
}
