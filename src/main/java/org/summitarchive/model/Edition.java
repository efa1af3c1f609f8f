package org.summitarchive.model;

import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Zone;

/** One summit, usually a year's. */
public record Edition(
    ItemId id, Common common, Text title, Period period, Setting setting, Claims claims)
    implements Item {

  /**
   * First and last day, each as precise as the source gives it.
   *
   * @param zone whose clocks the times of its forums are read from; null where not stated
   */
  public record Period(PartialDate start, PartialDate end, @Nullable Zone zone) {}

  /** Theme and place, each {@link Text#NONE} where not stated. */
  public record Setting(Text theme, Text place) {}

  @Override
  public Text label() {
    return title;
  }
}
