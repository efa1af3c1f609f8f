package org.summitarchive.page;

import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Address;

/** A page that shall exist, and what it is about. */
public sealed interface SitePage {

  Address address();

  /** The root: which language to read in. */
  record LanguageChoice(Address address) implements SitePage {}

  /** What a server shows for an address that does not exist; speaks every language. */
  record NotFound(Address address) implements SitePage {}

  /** An old address of a page that stands elsewhere now. */
  record Redirect(Address address, Address target) implements SitePage {}

  record Home(Address address, Language language) implements SitePage {}

  record ItemPage(Address address, Language language, Item item) implements SitePage {}

  /** A list of items of one kind. */
  record Index(Address address, Language language, Kind kind, Extent extent) implements SitePage {}

  /**
   * What part of all items an index lists. An index that would be too long lists its parts instead.
   *
   * @param edition null where items of every edition are listed
   * @param topic null where items of every topic are listed
   * @param letter the index letter, in the language of the page; null where every letter is listed
   * @param split whether the page lists the letters (or editions), not the items themselves
   */
  record Extent(
      @Nullable Edition edition, @Nullable Item topic, @Nullable String letter, boolean split) {

    public static final Extent ALL = new Extent(null, null, null, false);
  }
}
