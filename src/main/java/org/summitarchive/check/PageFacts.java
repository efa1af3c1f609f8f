package org.summitarchive.check;

import java.util.List;
import java.util.Set;

/**
 * What is kept of a page after it was read: what other pages ask of it, and what it asks of them.
 *
 * @param ids what anchors may name
 */
record PageFacts(String file, Head head, Set<String> ids, Outgoing outgoing) {

  PageFacts {
    ids = Set.copyOf(ids);
  }

  /**
   * What a page says about itself.
   *
   * @param lang of the whole page; empty where it says none
   * @param indexed whether search engines may show it
   * @param canonicals should be one
   */
  record Head(
      Role role, String lang, boolean indexed, List<Address> canonicals, List<Address> alternates) {

    Head {
      canonicals = List.copyOf(canonicals);
      alternates = List.copyOf(alternates);
    }

    boolean isTranslated() {
      return !alternates.isEmpty();
    }
  }

  /**
   * An absolute address in a page's head.
   *
   * @param hreflang empty for a canonical address
   */
  record Address(Spot spot, String hreflang, String href) {

    static final String DEFAULT = "x-default";

    boolean isDefault() {
      return hreflang.equalsIgnoreCase(DEFAULT);
    }
  }

  /**
   * Where a page leads.
   *
   * @param pages that a reader gets to by following its links; each once
   * @param anchors that could not be found on the page itself
   */
  record Outgoing(int count, List<String> pages, List<Anchor> anchors) {

    Outgoing {
      pages = List.copyOf(pages);
      anchors = List.copyOf(anchors);
    }
  }

  /** A link to a place within a page. There may be millions: it holds no text of its own. */
  record Anchor(int node, String file, String fragment) {}
}
