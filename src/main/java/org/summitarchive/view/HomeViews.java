package org.summitarchive.view;

import java.util.List;
import org.summitarchive.model.Edition;
import org.summitarchive.page.SitePage;

/** Makes the home pages. */
final class HomeViews {

  private HomeViews() {}

  static HomeView of(PageContext page, SitePage.Home home) {
    Phrase title = Heads.archiveTitle(page);
    Phrase description = page.ownPhrase(page.config().presentation().description()).orElse(null);
    List<Edition> editions = page.items().editions();
    Edition newest =
        editions.stream()
            .filter(edition -> !edition.common().isWithdrawn())
            .findFirst()
            .orElse(null);
    return new HomeView(
        Heads.of(
            page, home, new Heads.Face(title, description, List.of(), Navigation.Neighbours.NONE)),
        new HomeView.Banner(title, description),
        newest == null ? null : newest(page, newest),
        editions.stream()
            .filter(edition -> !edition.equals(newest))
            .map(edition -> Overviews.line(page, edition))
            .toList(),
        page.items().pages().stream().map(about -> Overviews.line(page, about)).toList());
  }

  private static HomeView.Newest newest(PageContext page, Edition edition) {
    return new HomeView.Newest(
        Overviews.line(page, edition),
        page.reader().phrase(edition.common().summary(), edition).orElse(null),
        Overviews.of(page, edition));
  }
}
