package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.language.Language;
import org.summitarchive.page.SitePage;

class SearchViewsTest {

  private final Archive archive =
      LinkedArchive.of(
              topic("a").label(text("安全", "Safety")), topic("b").label(text("治理", "Governance")))
          .archive();

  @Test
  void topicsStandInTheReadersOrder() {
    assertEquals(List.of("安全", "治理"), topics(ZH));
    assertEquals(List.of("Governance", "Safety"), topics(EN));
  }

  private List<String> topics(Language language) {
    PageContext page = TinySite.page(archive, language, language.path() + "/search/");
    return SearchViews.of(page, new SitePage.Search(page.address(), language))
        .filters()
        .topics()
        .stream()
        .map(choice -> choice.name().text())
        .toList();
  }
}
