package org.summitarchive.model;

/** One summit, usually a year's. */
public record Edition(
    ItemId id, Common common, Text title, Period period, Setting setting, Claims claims)
    implements Item {

  /** First and last day, each as precise as the source gives it. */
  public record Period(PartialDate start, PartialDate end) {}

  /** Theme and place, each {@link Text#NONE} where not stated. */
  public record Setting(Text theme, Text place) {}

  @Override
  public Text label() {
    return title;
  }
}
