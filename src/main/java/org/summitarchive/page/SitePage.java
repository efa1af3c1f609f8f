package org.summitarchive.page;

import java.util.List;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** A page that shall exist, and what it is about. */
public sealed interface SitePage {

  Address address();

  /** A page that speaks to its reader in one language. */
  sealed interface InLanguage extends SitePage
      permits Home, Search, CorrectionList, ItemPage, Index {
    Language language();
  }

  /** The root: which language to read in. */
  record LanguageChoice(Address address) implements SitePage {}

  /** What a server shows for an address that does not exist; speaks every language. */
  record NotFound(Address address) implements SitePage {}

  /** An old address of a page that stands elsewhere now. */
  record Redirect(Address address, ItemPage target) implements SitePage {}

  record Home(Address address, Language language) implements InLanguage {}

  /** Where readers look for words in the pages of their language. */
  record Search(Address address, Language language) implements InLanguage {}

  /** What was wrong in the archive and has been put right. */
  record CorrectionList(Address address, Language language, Corrections corrections)
      implements InLanguage {}

  /**
   * An item's own page.
   *
   * @param parts the pages that list a topic's forums where they are too many for its own page;
   *     else empty
   */
  record ItemPage(Address address, Language language, Item item, List<Index> parts)
      implements InLanguage {
    public ItemPage {
      parts = List.copyOf(parts);
    }

    /** The item's page in another language. */
    public ItemPage in(Language other) {
      return new ItemPage(Permalinks.of(item.id(), other), other, item, parts);
    }
  }

  /** A list of items of one kind. */
  record Index(Address address, Language language, Scope scope, Listing listing)
      implements InLanguage {}
}
