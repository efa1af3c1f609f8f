package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** What facts were taken from. */
public record Source(
    ItemId id,
    Common common,
    Text title,
    Text publisher,
    TextList authors,
    Bibliography bibliography)
    implements Item {

  public enum Unit {
    PARAGRAPH("paragraph"),
    PAGE("page"),
    TIMECODE("timecode");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * The rest of the bibliographic record.
   *
   * @param language BCP 47 tag of the language that the source is in
   * @param extent how many units it has, where that is known: locators must lie within
   */
  public record Bibliography(
      @Nullable PartialDate published,
      String language,
      @Nullable String page,
      @Nullable String url,
      Extent extent) {}

  /** How places in the source are counted. */
  public record Extent(Unit unit, @Nullable Integer count) {}

  /** The title, or the publisher where the title is not known. */
  @Override
  public Text label() {
    return title.isEmpty() ? publisher : title;
  }
}
