package org.summitarchive.model;

import org.summitarchive.language.Language;

/** Anything with an id and a page of its own. */
public sealed interface Item
    permits Edition, Section, Forum, Speaker, Organisation, Document, Topic, Source, Page {

  ItemId id();

  Common common();

  /** The item's name or title: what links to it say. */
  Text label();

  /** The figures and statements that stand in the item's file. */
  default Claims claims() {
    return Claims.NONE;
  }

  /**
   * Whether the item's page exists in a language: its title and, where the original has prose, its
   * prose are in that language. Where it is withdrawn its prose does not show, and the title will
   * do.
   */
  default boolean isTranslated(Language language) {
    boolean prose =
        common().isWithdrawn()
            || !common().bodies().containsKey(common().origin().language())
            || common().bodies().containsKey(language);
    return label().has(language) && prose;
  }
}
