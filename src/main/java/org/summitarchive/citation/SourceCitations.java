package org.summitarchive.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Formats;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Locator;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;

/** How a source and a place in it are cited in a sentence of one language. */
public final class SourceCitations {

  private final Messages messages;
  private final Formats formats;

  public SourceCitations(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  /**
   * What follows the source's name: date, page and place, as far as they are known.
   *
   * @param locator null where the source as a whole is meant
   * @return empty where nothing is known
   */
  public String details(Source source, @Nullable Locator locator) {
    List<String> parts = new ArrayList<>();
    PartialDate published = source.bibliography().published();
    if (published != null) {
      parts.add(formats.date(published.year(), published.month(), published.day()));
    }
    String page = source.bibliography().page();
    if (page != null) {
      parts.add(messages.text("citation.source-page", "page", page));
    }
    if (locator != null) {
      parts.add(place(source.bibliography().extent().unit(), locator));
    }
    return parts.stream().reduce(this::join).orElse("");
  }

  /** A place, such as <em>paragraph 23</em>. */
  public String place(Source.Unit unit, Locator locator) {
    String key = "citation." + unit.word();
    return locator.first() == locator.last()
        ? messages.text(key, "place", number(unit, locator.first()))
        : messages.text(
            key + "-range",
            "first",
            number(unit, locator.first()),
            "last",
            number(unit, locator.last()));
  }

  /** Two parts of a citation, as the language parts them. */
  public String join(String before, String after) {
    return messages.text("citation.joined", "before", before, "after", after);
  }

  private String number(Source.Unit unit, int place) {
    return unit == Source.Unit.TIMECODE ? formats.timecode(place) : formats.digits(place);
  }
}
