package org.summitarchive.model;

/** A chapter of an edition's record. */
public record Section(ItemId id, Common common, Text title, Claims claims) implements Item {

  @Override
  public Text label() {
    return title;
  }
}
