package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** An organisation that a role, a document or another organisation names. */
public record Organisation(
    ItemId id, Common common, Text name, Text shortName, @Nullable Reference partOf)
    implements Item {

  @Override
  public Text label() {
    return name;
  }
}
