package org.summitarchive.view;

import java.util.Optional;
import org.summitarchive.model.Common;
import org.summitarchive.model.Item;
import org.summitarchive.page.Neighbours;
import org.summitarchive.page.SitePage;

/** The heads of items' pages. */
final class ItemHeads {

  private ItemHeads() {}

  static PageHead of(PageContext page, SitePage.ItemPage sitePage) {
    Item item = sitePage.item();
    return Heads.of(
        page,
        sitePage,
        new Heads.Face(
            title(page, item),
            description(page, item),
            Trails.of(page, item),
            neighbours(page, item)));
  }

  private static Phrase title(PageContext page, Item item) {
    Phrase name = page.reader().label(item);
    return new Phrase(
        page.words("page.title", "page", name.text(), "archive", Heads.archiveTitle(page).text()),
        name.lang(),
        name.dir());
  }

  private static Phrase description(PageContext page, Item item) {
    Common common = item.common();
    Optional<Phrase> own =
        common.isWithdrawn()
            ? page.reader().phrase(common.publication().withdrawn(), item)
            : page.reader().phrase(common.summary(), item);
    return own.orElseGet(
        () ->
            Phrase.plain(
                page.words(
                    "description." + item.id().kind().word(),
                    "name",
                    page.reader().label(item).text())));
  }

  private static Navigation.Neighbours neighbours(PageContext page, Item item) {
    Neighbours.Pair pair = page.site().neighbours(item);
    Item previous = pair.previous();
    Item next = pair.next();
    return new Navigation.Neighbours(
        previous == null ? null : page.link(previous), next == null ? null : page.link(next));
  }
}
