package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.model.Correction;
import org.summitarchive.model.Item;
import org.summitarchive.page.Corrections.Corrected;
import org.summitarchive.page.SitePage;
import org.summitarchive.route.Permalinks;

/** Says what was wrong and has been put right. */
final class CorrectionViews {

  private CorrectionViews() {}

  /** Those of one item. */
  static List<CorrectionView> of(PageContext page, Item item) {
    List<CorrectionView> views = new ArrayList<>();
    for (Correction correction : item.common().publication().changes().corrections()) {
      views.add(view(page, item, correction));
    }
    return views;
  }

  static CorrectionListView of(PageContext page, SitePage.CorrectionList list) {
    return new CorrectionListView(
        head(page, list),
        list.corrections().entries().stream().map(entry -> line(page, entry)).toList());
  }

  private static CorrectionListView.Line line(PageContext page, Corrected entry) {
    CorrectionView view = view(page, entry.item(), entry.correction());
    Link item = page.link(entry.item());
    return new CorrectionListView.Line(
        new Link(item.text(), item.href() + "#" + view.anchor()), view);
  }

  private static CorrectionView view(PageContext page, Item item, Correction correction) {
    return new CorrectionView(
        Permalinks.correctionAnchor(correction.id()),
        page.reader().date(correction.date()),
        page.reader()
            .passage(correction.text(), item)
            .orElseThrow(() -> new IllegalStateException("every correction has a text")));
  }

  private static PageHead head(PageContext page, SitePage.CorrectionList list) {
    String archive = Heads.archiveTitle(page).text();
    String name = page.words("corrections");
    return Heads.of(
        page,
        list,
        new Heads.Face(
            Phrase.plain(page.words("page.title", "page", name, "archive", archive)),
            Phrase.plain(page.words("description.corrections", "archive", archive)),
            List.of(Trails.home(page), Link.text(name)),
            Navigation.Neighbours.NONE));
  }
}
