package org.summitarchive.page;

import java.util.List;
import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Item;

/** What stands on an index page. */
public sealed interface Listing {

  /** Items one after another: in the archive's order or, under a single letter, by name. */
  record InOrder(List<Item> items) implements Listing {
    public InOrder {
      items = List.copyOf(items);
    }
  }

  /** Items under the letters of the page's language; a letter may have none. */
  record ByLetter(List<LetterGroup<Item>> groups) implements Listing {
    public ByLetter {
      groups = List.copyOf(groups);
    }
  }

  /** The pages that list the items, because they are too many for one. */
  record Parts(List<SitePage.Index> pages) implements Listing {
    public Parts {
      pages = List.copyOf(pages);
    }
  }
}
