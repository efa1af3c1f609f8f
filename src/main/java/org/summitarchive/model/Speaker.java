package org.summitarchive.model;

import java.util.List;

/** A person, who may have several names and, from edition to edition, several roles. */
public record Speaker(ItemId id, Common common, Names names, List<Role> roles) implements Item {

  public Speaker {
    roles = List.copyOf(roles);
  }

  /**
   * What a person is called.
   *
   * @param sort how the name is sorted, where that differs
   */
  public record Names(Text name, TextList alsoKnownAs, Text sort) {}

  @Override
  public Text label() {
    return names.name();
  }
}
