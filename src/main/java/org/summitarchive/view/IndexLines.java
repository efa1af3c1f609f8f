package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.model.Document;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Topic;

/** An item in an index, with what tells it from its neighbours. */
final class IndexLines {

  private IndexLines() {}

  static Line of(PageContext page, Item item) {
    if (item instanceof Speaker speaker) {
      return Line.of(page.link(speaker), Roles.newest(page, speaker));
    }
    List<Sentence> details = new ArrayList<>(details(page, item));
    details.addAll(Overviews.line(page, item).details());
    return new Line(page.link(item), details);
  }

  private static List<Sentence> details(PageContext page, Item item) {
    if (item instanceof Topic) {
      int forums = page.relations().forumsOf(item.id()).size();
      return List.of(Sentence.text(page.words("count.forums", "count", forums)));
    } else if (item.common().isWithdrawn()) {
      return List.of();
    } else if (item instanceof Document document) {
      return document(page, document);
    } else if (item instanceof Source source) {
      String details = page.reader().citations().details(source, null);
      return details.isEmpty() ? List.of() : List.of(Sentence.text(details));
    } else if (item instanceof Forum forum) {
      return List.of(Sentence.of(Trails.edition(page, forum)));
    }
    return List.of();
  }

  private static List<Sentence> document(PageContext page, Document document) {
    List<Sentence> details = new ArrayList<>();
    ReferenceViews.kind(page, document.imprint()).map(Sentence::text).ifPresent(details::add);
    PartialDate year = document.imprint().year();
    if (year != null) {
      details.add(Sentence.text(page.reader().date(year).text()));
    }
    return details;
  }
}
