package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.organisation;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.Kind;

/** The order of items, and the way back along their references. */
class RelationsTest {

  private static List<ItemFixture> content() {
    return List.of(
        edition("2024"),
        edition("2025").statement("lu-wei", "daily#1").figure("visitors", "daily#9"),
        section("2025/governance"),
        forum("2024/old").prose(ZH, "<p>").topics("ai").speakers("lu-wei"),
        forum("2025/b").date("2025-11-08").statement("lu-wei", "daily#3").topics("ai"),
        forum("2025/a").date("2025-11-08").speakers("lu-wei").note("daily#3").note("daily#3"),
        forum("2025/c")
            .inSection("2025/governance")
            .documents("book")
            .statement("lu-wei", "daily#2-4")
            .statement("lu-wei", "daily#2"),
        forum("2025/first").order("-1").prose(ZH, "<p>"),
        forum("2025/gone").withdrawn("撤回").topics("ai").statement("lu-wei", "daily#8"),
        speaker("lu-wei").role("minister", "2025", "ministry", "daily#3").sources("daily"),
        speaker("he").withdrawn("撤回").role("head", "2025", "ministry", "daily#5"),
        forum("2025/d").statement("he", "daily#6").speakers("he"),
        organisation("ministry"),
        organisation("office").partOf("ministry"),
        organisation("bureau").partOf("ministry"),
        document("book").date("2025").publisher("office"),
        document("older").date("2024-03").publisher("bureau"),
        document("undated"),
        source("daily").extent(34),
        topic("ai"));
  }

  private static Archive archive(long seed) {
    List<Item> items = new ArrayList<>(content().stream().map(ItemFixture::build).toList());
    Collections.shuffle(items, new Random(seed));
    LinkedArchive linked = LinkedArchive.of(Incomplete.NOTHING, items);
    assertEquals(List.of(), linked.errors());
    return linked.archive();
  }

  private static List<String> ids(List<? extends Item> items) {
    return items.stream().map(item -> item.id().value()).toList();
  }

  @Test
  void itemsFollowNumberThenDateThenId() {
    Items items = archive(1).items();
    assertEquals(List.of("2025", "2024"), ids(items.editions()));
    assertEquals(
        List.of("2025/first", "2025/a", "2025/b", "2025/c", "2025/d", "2025/gone"),
        ids(items.forums(id(Kind.EDITION, "2025"))));
    assertEquals(List.of("older", "book", "undated"), ids(items.documents()));
    assertEquals("2024/old", ids(items.of(Kind.FORUM)).get(6));
    assertEquals(20, items.all().size());
  }

  @Test
  void lessPreciseDatesComeFirst() {
    LinkedArchive linked =
        LinkedArchive.of(
            document("day").date("2025-01-01"),
            document("year").date("2025"),
            document("month").date("2025-01"),
            document("numbered").order("2"),
            document("lower").order("1.50"),
            document("same").order("1.5").date("2000"));
    assertEquals(
        List.of("same", "lower", "numbered", "year", "month", "day"),
        ids(linked.archive().items().documents()));
  }

  @Test
  void statementsStandInTheOrderOfTheirPlaces() {
    List<Attribution> said = archive(2).relations().statementsOf(id(Kind.SPEAKER, "lu-wei"));
    assertEquals(
        List.of("2025", "2025/b", "2025/c", "2025/c"),
        said.stream().map(a -> a.place().id().value()).toList());
  }

  @Test
  void forumsAreFoundByAllTheyName() {
    Relations relations = archive(3).relations();
    assertEquals(
        List.of("2025/a", "2025/b", "2025/c", "2024/old"),
        ids(relations.forumsOf(id(Kind.SPEAKER, "lu-wei"))));
    assertEquals(List.of("2025/b", "2024/old"), ids(relations.forumsOf(id(Kind.TOPIC, "ai"))));
    assertEquals(List.of("2025/c"), ids(relations.forumsOf(id(Kind.SECTION, "2025/governance"))));
    assertEquals(List.of("2025/c"), ids(relations.forumsOf(id(Kind.DOCUMENT, "book"))));
  }

  @Test
  void organisationsKnowTheirPeopleAndParts() {
    Relations relations = archive(4).relations();
    assertEquals(
        List.of("lu-wei minister"),
        relations.affiliationsOf(id(Kind.ORGANISATION, "ministry")).stream()
            .map(a -> a.speaker().id().value() + " " + a.role().id())
            .toList());
    assertEquals(
        List.of("bureau", "office"), ids(relations.partsOf(id(Kind.ORGANISATION, "ministry"))));
  }

  @Test
  void evidenceStandsPlaceByPlace() {
    List<String> evidence =
        archive(5).relations().restingOn(id(Kind.SOURCE, "daily")).stream()
            .map(
                e -> e.getClass().getSimpleName() + " " + e.item().id().value() + " " + e.locator())
            .toList();
    assertEquals(
        List.of(
            "OfItem lu-wei null",
            "OfStatement 2025 1",
            "OfStatement 2025/c 2",
            "OfStatement 2025/c 2-4",
            "OfProse 2025/a 3",
            "OfStatement 2025/b 3",
            "OfRole lu-wei 3",
            "OfStatement 2025/d 6",
            "OfFigure 2025 9"),
        evidence);
  }

  @Test
  void withdrawnItemsNeitherSpeakNorAreSpokenOf() {
    Relations relations = archive(6).relations();
    assertEquals(List.of(), relations.statementsOf(id(Kind.SPEAKER, "he")));
    assertEquals(List.of(), relations.forumsOf(id(Kind.SPEAKER, "he")));
    List<String> places =
        Stream.of("lu-wei")
            .flatMap(speaker -> relations.forumsOf(id(Kind.SPEAKER, speaker)).stream())
            .map(forum -> forum.id().value())
            .toList();
    assertEquals(false, places.contains("2025/gone"));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(archive(7).items().all(), archive(seed).items().all());
      assertEquals(
          archive(7).relations().restingOn(id(Kind.SOURCE, "daily")),
          archive(seed).relations().restingOn(id(Kind.SOURCE, "daily")));
    }
  }

  @Test
  void aPageIsTranslatedWithItsProse() {
    Item translated = forum("2025/x").prose(ZH, "<p>").prose(EN, "<p>").build();
    Item untranslated = forum("2025/x").prose(ZH, "<p>").build();
    Item withdrawn = forum("2025/x").prose(ZH, "<p>").withdrawn("撤回").build();
    assertEquals(true, translated.isTranslated(EN));
    assertEquals(false, untranslated.isTranslated(EN));
    assertEquals(true, withdrawn.isTranslated(EN));
  }
}
