package org.summitarchive.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Items;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;

class NeighboursTest {

  private static final Items ITEMS =
      LinkedArchive.of(
              edition("2023"),
              edition("2024"),
              edition("2025"),
              section("2025/b").order("1"),
              section("2025/a").order("2"),
              forum("2024/last"),
              forum("2025/first").date("2025-11-07"),
              forum("2025/then"),
              document("new").date("2025"),
              document("old").date("2020"),
              speaker("he"),
              speaker("lu-wei"))
          .archive()
          .items();

  private static String beside(Kind kind, String id) {
    Neighbours.Pair pair = Neighbours.of(ITEMS).of(ITEMS.get(id(kind, id)));
    return name(pair.previous()) + " < > " + name(pair.next());
  }

  private static String name(@Nullable Item item) {
    return item == null ? "-" : item.id().value();
  }

  @Test
  void editionsFollowEachOtherInTime() {
    assertEquals("- < > 2024", beside(Kind.EDITION, "2023"));
    assertEquals("2023 < > 2025", beside(Kind.EDITION, "2024"));
    assertEquals("2024 < > -", beside(Kind.EDITION, "2025"));
  }

  @Test
  void sectionsAndForumsStayInTheirEdition() {
    assertEquals("- < > 2025/a", beside(Kind.SECTION, "2025/b"));
    assertEquals("- < > 2025/then", beside(Kind.FORUM, "2025/first"));
    assertEquals("- < > -", beside(Kind.FORUM, "2024/last"));
  }

  @Test
  void documentsFollowTheirDates() {
    assertEquals("old < > -", beside(Kind.DOCUMENT, "new"));
  }

  @Test
  void namesHaveNoOrderToFollow() {
    assertEquals("- < > -", beside(Kind.SPEAKER, "he"));
  }
}
