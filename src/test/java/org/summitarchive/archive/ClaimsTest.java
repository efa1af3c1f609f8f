package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.organisation;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.id;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.Kind;

/** References that name something real which does not fit, and items that say nothing. */
class ClaimsTest {

  private static final String LAW = "content/editions/2025/forums/law.zh.md";

  @Test
  void rolesAreTheSpeakers() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            source("daily"),
            speaker("lu-wei").role("minister", "2025", null, "daily"),
            forum("2025/law").statement("lu-wei", "daily", "minster", "chair", "minister"));
    assertEquals(
        List.of(
            LAW
                + ":4:1: speaker `lu-wei` has no role `minster` [unknown-role]"
                + " -> did you mean minister?",
            LAW
                + ":5:1: speaker `lu-wei` has no role `chair` [unknown-role]"
                + " -> add it to the roles in content/speakers/lu-wei.zh.md"),
        linked.errors());
  }

  @Test
  void nobodyUnnamedHasRoles() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            source("daily"),
            forum("2025/law").unnamed("expert", "daily").unnamed("delegate", "daily", "chair"));
    assertEquals(
        List.of(
            LAW
                + ":6:1: somebody unnamed has no role `chair` [unknown-role]"
                + " -> say in `unnamed` who it was, and remove the role"),
        linked.errors());
  }

  @Test
  void locatorsLieWithinTheSource() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025").figure("a", "daily#35").figure("b", "daily#30-40").figure("c", "one#2"),
            source("daily").extent(34),
            source("one").extent(1),
            section("2025/x").note("daily#34").note("daily"));
    String file = "content/editions/2025/edition.zh.md:";
    String hint = " [locator-out-of-range] -> correct the locator, or the source's `extent`";
    assertEquals(
        List.of(
            file + "2:1: `daily` has 34 paragraphs, not 35" + hint,
            file + "3:1: `daily` has 34 paragraphs, not 40" + hint,
            file + "4:1: `one` has 1 paragraph, not 2" + hint),
        linked.errors());
  }

  @Test
  void nothingIsHeldAgainstPartsThatCouldNotBeRead() {
    Incomplete broken =
        new Incomplete(
            Set.of(id(Kind.SPEAKER, "lu-wei"), id(Kind.SOURCE, "daily")), Set.of(), List.of());
    LinkedArchive linked =
        LinkedArchive.of(
            broken,
            edition("2025"),
            source("daily").extent(3),
            speaker("lu-wei"),
            forum("2025/law").statement("lu-wei", "daily#4", "minister"));
    assertEquals(List.of(), linked.errors());
  }

  @Test
  void nothingIsPartOfItself() {
    LinkedArchive linked =
        LinkedArchive.of(
            organisation("d").partOf("c"),
            organisation("c").partOf("a"),
            organisation("b").partOf("c"),
            organisation("a").partOf("b"),
            organisation("self").partOf("self"),
            organisation("e"));
    assertEquals(
        List.of(
            "content/organisations/a.zh.md:2:1: organisation `a` is part of itself:"
                + " `a` in `b` in `c` in `a` [part-of-cycle] -> remove one `part-of`",
            "content/organisations/self.zh.md:2:1: organisation `self` is part of itself:"
                + " `self` in `self` [part-of-cycle] -> remove one `part-of`"),
        linked.errors());
  }

  @Test
  void warnsOfWhatNothingNames() {
    LinkedArchive linked =
        LinkedArchive.of(
            speaker("alone").link(Kind.SPEAKER, "alone"),
            speaker("gone").withdrawn("撤回"),
            organisation("idle"),
            organisation("whole"),
            organisation("part").partOf("whole").link(Kind.ORGANISATION, "part"));
    assertEquals(
        List.of(
            "content/organisations/idle.zh.md:1:1: nothing names organisation `idle`"
                + " [unused-organisation] -> add a role, a `publisher` or a `part-of` that names"
                + " it, or remove the file",
            "content/organisations/part.zh.md:1:1: nothing names organisation `part`"
                + " [unused-organisation] -> add a role, a `publisher` or a `part-of` that names"
                + " it, or remove the file",
            "content/speakers/alone.zh.md:1:1: nothing names speaker `alone` [unused-speaker]"
                + " -> add a statement, or a forum's `speakers`, that names it, or remove the"
                + " file"),
        linked.warnings());
  }

  @Test
  void warnsOfForumsThatSayNothing() {
    LinkedArchive linked =
        LinkedArchive.of(
            edition("2025"),
            source("daily"),
            speaker("lu-wei"),
            forum("2025/empty"),
            forum("2025/gone").withdrawn("撤回"),
            forum("2025/prose").prose(ZH, "<p>文</p>"),
            forum("2025/said").statement("lu-wei", "daily"));
    assertEquals(
        List.of(
            "content/editions/2025/forums/empty.zh.md:1:1: forum `2025/empty` has neither prose"
                + " nor statements [empty-forum] -> write what it was, below the front matter"),
        linked.warnings());
  }

  @Test
  void mistakesInWithdrawnItemsAreStillMistakes() {
    ItemFixture withdrawn = forum("2025/law").withdrawn("撤回").topics("ai");
    LinkedArchive linked = LinkedArchive.of(edition("2025"), withdrawn);
    assertEquals(
        List.of(LAW + ":2:1: no topic `ai` [unknown-reference] -> add `ai` to topics.yaml"),
        linked.errors());
  }
}
