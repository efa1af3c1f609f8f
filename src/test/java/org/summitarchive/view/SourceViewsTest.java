package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ModelFixtures.EN;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePage;

class SourceViewsTest {

  @Test
  void rangeIsListedAtEveryPlaceThatItCovers() {
    assertEquals(List.of("paragraph-2", "paragraph-3", "paragraph-4"), anchors("daily#2-4"));
  }

  @Test
  void sourceAsAWholeStandsFirstAndHasNoAnchor() {
    assertEquals(List.of("", "paragraph-3"), anchors("daily#3", "daily"));
  }

  @Test
  void rangeBeyondReasonIsListedWhereItBegins() {
    assertEquals(List.of("paragraph-1"), anchors("daily#1-1000000"));
  }

  private static List<String> anchors(String... sources) {
    Archive archive = LinkedArchive.of(source("daily"), edition("2025").sources(sources)).archive();
    PageContext page = TinySite.page(archive, EN, "en/sources/daily/");
    Item daily = archive.items().get(new ItemId(Kind.SOURCE, "daily"));
    SitePage.ItemPage sitePage = new SitePage.ItemPage(page.address(), EN, daily, List.of());
    View view =
        new Views(
                archive,
                page.site().assets(),
                TinySite.messages(archive),
                EnumSet.allOf(Feature.class))
            .of(sitePage);
    return ((SourceView) view)
        .places().stream().map(place -> place.anchor() == null ? "" : place.anchor()).toList();
  }
}
