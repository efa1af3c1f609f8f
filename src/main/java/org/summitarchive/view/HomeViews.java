package org.summitarchive.view;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Localized;
import org.summitarchive.page.SitePage;

/** Makes the home pages. */
final class HomeViews {

  /** After a dash; a space there belongs to the line before. */
  private static final Pattern PAUSE = Pattern.compile("(?<=[—–])\\s+|(?<=—)(?!—|\\s)");

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
            .filter(edition -> newest == null || !edition.id().equals(newest.id()))
            .map(edition -> Overviews.line(page, edition))
            .toList(),
        page.items().pages().stream().map(about -> Overviews.line(page, about)).toList());
  }

  private static HomeView.Newest newest(PageContext page, Edition edition) {
    return new HomeView.Newest(
        Overviews.line(page, edition),
        ornament(page, edition),
        page.reader().phrase(edition.common().summary(), edition).orElse(null),
        Overviews.of(page, edition));
  }

  private static HomeView.@Nullable Ornament ornament(PageContext page, Edition edition) {
    return edition
        .setting()
        .theme()
        .in(edition.common().origin().language())
        .map(theme -> ornament(theme, page.language()))
        .orElse(null);
  }

  private static HomeView.Ornament ornament(Localized theme, Language around) {
    return new HomeView.Ornament(
        PAUSE.splitAsStream(theme.text()).toList(),
        Phrase.lang(theme.language(), around),
        Phrase.dir(theme.language(), around));
  }
}
