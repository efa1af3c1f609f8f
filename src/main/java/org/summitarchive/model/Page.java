package org.summitarchive.model;

/** A page of prose that belongs to the archive itself, such as <em>about</em>. */
public record Page(ItemId id, Common common, Text title) implements Item {

  @Override
  public Text label() {
    return title;
  }
}
