package org.summitarchive.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Items;
import org.summitarchive.language.Language;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;

/**
 * When what the archive says of an edition or a forum was last changed, as far as the content
 * tells; never when the site was built. That is the date at which its file was updated, in the
 * reader's language or else in the original; where neither says so, the latest of its own date, or
 * its edition's last day, and the dates at which its sources were published. Of a date that is not
 * precise the last day counts.
 */
final class LastChange {

  private final Items items;

  LastChange(Items items) {
    this.items = items;
  }

  LocalDate of(Item item, Language language) {
    var updated = item.common().publication().changes().updated();
    PartialDate own = updated.get(language);
    PartialDate stated = own != null ? own : updated.get(item.common().origin().language());
    return stated != null ? stated.lastDay() : latest(item);
  }

  private LocalDate latest(Item item) {
    Stream<PartialDate> published =
        item.common().sources().stream()
            .map(citation -> (Source) items.get(citation.source().target()))
            .map(source -> source.bibliography().published())
            .filter(Objects::nonNull);
    return Stream.concat(Stream.of(date(item)), published)
        .map(PartialDate::lastDay)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private PartialDate date(Item item) {
    @Nullable PartialDate date = item instanceof Forum forum ? forum.session().date() : null;
    return date != null ? date : ((Edition) items.get(item.id().edition())).period().end();
  }
}
