package org.summitarchive.check;

/**
 * Where something stands on a page, before anybody asks for the line.
 *
 * @param file below the site
 * @param node its number in document order; negative for the page as a whole
 * @param text what to point at, within the node; empty for the node itself
 */
record Spot(String file, int node, String text) {

  static Spot of(String file) {
    return new Spot(file, -1, "");
  }

  Spot at(String text) {
    return new Spot(file, node, text);
  }
}
