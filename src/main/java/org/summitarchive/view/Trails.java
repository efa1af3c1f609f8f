package org.summitarchive.view;

import java.util.List;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Permalinks;

/** The way from the home page down to a page: its breadcrumbs. */
final class Trails {

  private Trails() {}

  static List<Link> of(PageContext page, Item item) {
    Link here = new Link(page.reader().label(item), null);
    return switch (item.id().kind()) {
      case EDITION, PAGE -> List.of(home(page), here);
      case SECTION -> List.of(home(page), edition(page, item), here);
      case FORUM -> List.of(home(page), edition(page, item), programme(page, item), here);
      default -> List.of(home(page), index(page, item.id().kind()), here);
    };
  }

  static Link home(PageContext page) {
    return page.wordsLink("home", Permalinks.home(page.language()));
  }

  static Link index(PageContext page, Kind kind) {
    return page.wordsLink("index." + kind.word(), Permalinks.index(kind, page.language()));
  }

  static Link edition(PageContext page, Item item) {
    return page.link(item.id().edition());
  }

  private static Link programme(PageContext page, Item item) {
    return page.wordsLink("index.forum", Permalinks.forums(item.id().edition(), page.language()));
  }
}
