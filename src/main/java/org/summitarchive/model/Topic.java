package org.summitarchive.model;

/** A subject that forums are grouped by: a line of {@code topics.yaml}. */
public record Topic(ItemId id, Common common, Text name) implements Item {

  @Override
  public Text label() {
    return name;
  }
}
