package org.summitarchive.check;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks at the nodes of one page, in document order. Used once. */
interface PageRule {

  default void enter(Element element, Spot spot) {}

  default void text(TextNode text, Spot spot) {}

  default void leave(Element element) {}

  /** Called after the last node. */
  default void end() {}
}
