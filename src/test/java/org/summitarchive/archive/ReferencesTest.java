package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.organisation;
import static org.summitarchive.model.ItemFixture.page;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.id;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;

/** References in front matter and prose to what is not there, or not as it is named. */
class ReferencesTest {

  private static final String LAW = "content/editions/2025/forums/law.zh.md";

  @Test
  void suggestsTheNearestIds() {
    LinkedArchive linked =
        LinkedArchive.of(edition("2025"), speaker("lu-wei"), forum("2025/law").speakers("lu-wie"));
    assertEquals(
        List.of(LAW + ":2:1: no speaker `lu-wie` [unknown-reference] -> did you mean lu-wei?"),
        linked.errors());
  }

  @Test
  void saysWhichFileIsMissingWhereNothingIsNear() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            forum("2025/law")
                .inSection("2025/governance")
                .topics("ai")
                .documents("blue-book")
                .statement("zhu-yapin", "peoples-daily#1")
                .link(Kind.FORUM, "2024/opening")
                .link(Kind.PAGE, "about")
                .link(Kind.EDITION, "2019"));
    assertEquals(
        List.of(
            LAW
                + ":2:1: edition `2025` has no section `governance` [unknown-reference]"
                + " -> add editions/2025/sections/governance.zh.md",
            LAW + ":3:1: no topic `ai` [unknown-reference] -> add `ai` to topics.yaml",
            LAW
                + ":4:1: no document `blue-book` [unknown-reference]"
                + " -> add documents/blue-book.zh.md",
            LAW
                + ":5:1: no speaker `zhu-yapin` [unknown-reference]"
                + " -> add speakers/zhu-yapin.zh.md",
            LAW
                + ":6:1: no source `peoples-daily` [unknown-reference]"
                + " -> add sources/peoples-daily.zh.md",
            LAW + ":7:1: no edition `2024` [unknown-reference] -> did you mean 2025?",
            LAW + ":8:1: no page `about` [unknown-reference] -> add pages/about.zh.md",
            LAW + ":9:1: no edition `2019` [unknown-reference] -> did you mean 2025?"),
        linked.errors());
  }

  @Test
  void checksEveryPlaceOfEveryKind() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025").figure("visitors", "a-report"),
            section("2025/part").sources("a-report"),
            organisation("cac").partOf("state-council"),
            document("blue-book").publisher("academy"),
            page("about").note("a-report#3"),
            speaker("lu-wei").role("r", "1999x", "ministry", "a-report"));
    assertEquals(
        List.of(
            "content/documents/blue-book.zh.md:2: no organisation `academy`",
            "content/editions/2025/edition.zh.md:2: no source `a-report`",
            "content/editions/2025/sections/part.zh.md:2: no source `a-report`",
            "content/organisations/cac.zh.md:2: no organisation `state-council`",
            "content/pages/about.zh.md:2: no source `a-report`",
            "content/speakers/lu-wei.zh.md:2: no edition `1999x`",
            "content/speakers/lu-wei.zh.md:3: no organisation `ministry`",
            "content/speakers/lu-wei.zh.md:4: no source `a-report`"),
        linked.errors().stream()
            .map(e -> e.replaceFirst(":1: ", ": ").replaceFirst(" \\[.*", ""))
            .toList());
  }

  @Test
  void knowsFormerIds() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            speaker("lu-wei").alias("luwei-1").alias("2014/lu/"),
            forum("2025/law").alias("rule-of-law").speakers("luwei-1"),
            page("about").link(Kind.FORUM, "2025/rule-of-law"));
    assertEquals(
        List.of(
            LAW
                + ":3:1: no speaker `luwei-1` [unknown-reference]"
                + " -> write lu-wei, which is its id now",
            "content/pages/about.zh.md:2:1: edition `2025` has no forum `rule-of-law` [unknown-reference]"
                + " -> write law, which is its id now"),
        linked.errors());
  }

  @Test
  void suggestsWhatTheEditionHas() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2024"),
            edition("2025"),
            section("2024/exhibits"),
            section("2025/governance"),
            forum("2024/opening"),
            forum("2025/law")
                .inSection("2025/governence")
                .inSection("2025/2024/governance")
                .link(Kind.FORUM, "2025/lww")
                .link(Kind.FORUM, "2025/opening")
                .link(Kind.FORUM, "2025/closing")
                .link(Kind.SECTION, "2025/exhibits"));
    assertEquals(
        List.of(
            LAW
                + ":3:1: edition `2025` has no section `2024/governance` [unknown-reference]"
                + " -> did you mean governance?",
            LAW
                + ":4:1: edition `2025` has no forum `lww` [unknown-reference]"
                + " -> did you mean law?",
            LAW
                + ":5:1: edition `2025` has no forum `opening` [unknown-reference]"
                + " -> did you mean 2024/opening?",
            LAW
                + ":6:1: edition `2025` has no forum `closing` [unknown-reference]"
                + " -> add editions/2025/forums/closing.zh.md",
            LAW
                + ":7:1: edition `2025` has no section `exhibits` [unknown-reference]"
                + " -> add editions/2025/sections/exhibits.zh.md"),
        linked.errors());
  }

  @Test
  void asksForTheEditionOfWhatBelongsToOne() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"), forum("2025/law").link(Kind.FORUM, "law").link(Kind.SECTION, "part"));
    assertEquals(
        List.of(
            LAW
                + ":2:1: no forum `law` [unknown-reference]"
                + " -> write the edition too: 2025/law",
            LAW
                + ":3:1: no section `part` [unknown-reference]"
                + " -> write the edition too, such as 2025/part"),
        linked.errors());
  }

  @Test
  void offersNoFileForWhatCanBeNoId() {
    LinkedArchive linked =
        LinkedArchive.of(page("about").link(Kind.SPEAKER, "Lu Wei").link(Kind.TOPIC, "a/b"));
    assertEquals(
        List.of(
            "content/pages/about.zh.md:2:1: no speaker `Lu Wei` [unknown-reference]"
                + " -> write an id, such as `internet-law`: small letters, digits and single"
                + " hyphens",
            "content/pages/about.zh.md:3:1: no topic `a/b` [unknown-reference]"
                + " -> write an id, such as `internet-law`: small letters, digits and single"
                + " hyphens"),
        linked.errors());
  }

  @Test
  void staysSilentAboutWhatCouldNotBeRead() {
    Incomplete broken = new Incomplete(Set.of(id(Kind.SPEAKER, "lu-wei")), Set.of(), List.of());
    LinkedArchive linked =
        LinkedArchive.of(
            broken, edition("2025"), forum("2025/law").speakers("lu-wei"), speaker("unnamed"));
    assertEquals(List.of(), linked.errors());
    assertEquals(
        List.of(
            LAW
                + ":1:1: forum `2025/law` has neither prose nor statements [empty-forum]"
                + " -> write what it was, below the front matter"),
        linked.warnings());
  }

  @Test
  void resolvesWhatBrokenItemsName() {
    Reference loose =
        new Reference(id(Kind.TOPIC, "ia"), new SourcePosition("content/x.zh.md", 4, 9));
    Incomplete broken = new Incomplete(Set.of(id(Kind.PAGE, "x")), Set.of(), List.of(loose));
    LinkedArchive linked = LinkedArchive.of(broken, topic("ai"));
    assertEquals(
        List.of("content/x.zh.md:4:9: no topic `ia` [unknown-reference] -> did you mean ai?"),
        linked.errors());
  }

  @Test
  void refusesReferencesToDrafts() {
    Incomplete drafts = new Incomplete(Set.of(), Set.of(id(Kind.SOURCE, "daily")), List.of());
    LinkedArchive linked = LinkedArchive.of(drafts, page("about").note("daily#3"));
    assertEquals(
        List.of(
            "content/pages/about.zh.md:2:1: source `daily` is a draft, which is not published"
                + " [reference-to-draft]"
                + " -> remove the reference, or `draft` from the source's file"),
        linked.errors());
  }

  @Test
  void leavesOutWhatBelongsToADraftEdition() {
    Incomplete drafts = new Incomplete(Set.of(), Set.of(id(Kind.EDITION, "2025")), List.of());
    LinkedArchive linked =
        LinkedArchive.of(drafts, forum("2025/law"), page("about").link(Kind.FORUM, "2025/law"));
    assertEquals(
        List.of(
            "content/pages/about.zh.md:2:1: forum `2025/law` is a draft, which is not published"
                + " [reference-to-draft]"
                + " -> remove the reference, or `draft` from the forum's file"),
        linked.errors());
    assertEquals(List.of(), linked.archive().items().of(Kind.FORUM));
  }

  @Test
  void staysSilentAboutTopicsWhereTheirFileCannotBeRead() {
    Incomplete topics = Incomplete.NOTHING.withUnread(Set.of(), Set.of(Kind.TOPIC));
    LinkedArchive linked =
        LinkedArchive.of(
            topics, edition("2025"), forum("2025/law").topics("ai").speakers("lu-wei"));
    assertEquals(
        List.of(
            LAW
                + ":3:1: no speaker `lu-wei` [unknown-reference]"
                + " -> add speakers/lu-wei.zh.md"),
        linked.errors());
  }

  @Test
  void findsMissingImages() {
    LinkedArchive linked =
        LinkedArchive.of(
            page("about").image("openning.jpg").picture("expo/hall-1.jpg").picture("map.svg"));
    assertEquals(
        List.of(
            "content/pages/about.zh.md:2:1: no file `openning.jpg` in assets [missing-image]"
                + " -> did you mean opening.jpg?",
            "content/pages/about.zh.md:4:1: no file `map.svg` in assets [missing-image]"
                + " -> add assets/map.svg"),
        linked.errors());
  }

  @Test
  void acceptsWhatIsThere() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            topic("ai"),
            source("daily").extent(34),
            forum("2025/law").topics("ai").note("daily#34").link(Kind.EDITION, "2025"));
    assertEquals(List.of(), linked.errors());
    assertEquals(List.of(), linked.warnings());
  }
}
