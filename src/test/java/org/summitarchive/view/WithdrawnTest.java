package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.text;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.Item;
import org.summitarchive.page.SitePage;

/** What is withdrawn is named by others, but says nothing there either. */
class WithdrawnTest {

  @Test
  void homeShowsTheNewestEditionThatStandsAndListsTheOthers() {
    Archive archive =
        LinkedArchive.of(
                edition("2024").date("2024").end("2024").label(text("2024年峰会", "Summit of 2024")),
                edition("2025")
                    .date("2025")
                    .end("2025")
                    .label(text("2025年峰会", "Summit of 2025"))
                    .second(text("主题", "A theme"))
                    .withdrawn("有误"))
            .archive();
    PageContext page = TinySite.page(archive, EN, "en/");
    HomeView home = HomeViews.of(page, new SitePage.Home(page.address(), EN));
    HomeView.Newest newest = Objects.requireNonNull(home.newest());
    assertEquals("Summit of 2024", newest.edition().title().text().text());
    EditionLine other = home.others().get(0);
    assertEquals("Summit of 2025", other.title().text().text());
    assertNull(other.theme());
    assertEquals(page.words("withdrawn"), other.dates());
  }

  @Test
  void indexesSayOnlyThatDocumentsAndSourcesAreWithdrawn() {
    Archive archive =
        LinkedArchive.of(
                document("report").date("2025").withdrawn("有误"),
                source("daily").date("2025-11-12").withdrawn("有误"))
            .archive();
    PageContext page = TinySite.page(archive, EN, "en/sources/");
    Sentence withdrawn = Sentence.text(page.words("withdrawn"));
    for (Item item : archive.items().all()) {
      assertEquals(List.of(withdrawn), IndexLines.of(page, item).details());
    }
  }
}
