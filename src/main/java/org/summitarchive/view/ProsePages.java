package org.summitarchive.view;

import java.util.Arrays;
import java.util.List;
import org.summitarchive.model.Page;
import org.summitarchive.page.DataFile;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePage;

/** Pages of prose about the archive itself. */
final class ProsePages {

  /** The page that says what the archive rests on, and offers its data. */
  private static final String ABOUT = "about";

  private ProsePages() {}

  static ProsePageView of(PageContext page, SitePage.ItemPage sitePage, Page item) {
    boolean offersData =
        item.id().local().equals(ABOUT)
            && !item.common().isWithdrawn()
            && page.site().has(Feature.DATA);
    return new ProsePageView(
        ItemHeads.of(page, sitePage), Entries.of(page, item), offersData ? data(page) : List.of());
  }

  private static List<Link> data(PageContext page) {
    return Arrays.stream(DataFile.values())
        .map(file -> page.wordsLink(file.messageKey(), file.address()))
        .toList();
  }
}
