package org.summitarchive.bind;

import java.util.Arrays;
import java.util.Optional;
import org.summitarchive.model.Common;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;
import org.summitarchive.model.Source.Bibliography;
import org.summitarchive.model.Source.Extent;
import org.summitarchive.model.Source.Unit;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/** Reads the bibliographic record of a source. */
final class SourceReader {

  private final ItemId id;
  private final Common common;
  private final Fields fields;
  private final Values values;

  SourceReader(ItemId id, Common common, Fields fields) {
    this.id = id;
    this.common = common;
    this.fields = fields;
    this.values = fields.values();
  }

  Optional<Source> read() {
    Text title = fields.text("title");
    Text publisher = fields.text("publisher");
    TextList authors = fields.texts("authors");
    Optional<Bibliography> bibliography = bibliography();
    return bibliography
        .filter(rest -> !publisher.isEmpty())
        .map(rest -> new Source(id, common, title, publisher, authors, rest));
  }

  private Optional<Bibliography> bibliography() {
    PartialDate published = values.date("published");
    String language = values.languageTag("language");
    String page = values.words("page");
    String url = values.url("url");
    Extent extent = new Extent(unit(), values.count("extent"));
    return language == null
        ? Optional.empty()
        : Optional.of(new Bibliography(published, language, page, url, extent));
  }

  private Unit unit() {
    String word = values.choice("unit");
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.word().equals(word))
        .findFirst()
        .orElse(Unit.PARAGRAPH);
  }
}
