package org.summitarchive.language;

/** The direction in which a language is written, as HTML's {@code dir} spells it. */
public enum Direction {
  LTR("ltr"),
  RTL("rtl");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  public String attribute() {
    return attribute;
  }
}
