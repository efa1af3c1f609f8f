package org.summitarchive.browser;

/**
 * How a page is shown.
 *
 * @param width in CSS pixels
 * @param colours {@code light} or {@code dark}
 * @param media {@code screen} or {@code print}
 */
record Look(int width, String colours, String media) {

  static final Look WIDE = screen(1280, "light");
  static final Look NARROW = screen(360, "light");

  static Look screen(int width, String colours) {
    return new Look(width, colours, "screen");
  }

  Look dark() {
    return new Look(width, "dark", media);
  }

  @Override
  public String toString() {
    return width + " " + colours + ("print".equals(media) ? " print" : "");
  }
}
