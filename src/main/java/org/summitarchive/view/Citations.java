package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.citation.SourceCitations;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Source;

/** Citations as they stand on a page: each leads to the place on the source's own page. */
final class Citations {

  private Citations() {}

  static Sentence sentence(PageContext page, Citation citation) {
    Source source = source(page, citation);
    String href = href(page, citation);
    Phrase name = page.reader().label(source);
    SourceCitations written = page.reader().citations();
    String details = written.details(source, citation.locator());
    if (details.isEmpty()) {
      return Sentence.of(new Link(name, href));
    }
    if (name.lang() == null) {
      return Sentence.of(new Link(Phrase.plain(written.join(name.text(), details)), href));
    }
    return page.reader()
        .sentence(
            "citation.joined",
            List.of("before", "after"),
            List.of(new Link(name, null), new Link(Phrase.plain(details), href)));
  }

  static List<Sentence> sentences(PageContext page, List<Citation> citations) {
    List<Sentence> sentences = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      sentences.add(sentence(page, citation));
    }
    return sentences;
  }

  static String href(PageContext page, Citation citation) {
    Source source = source(page, citation);
    String href = page.href(source.id());
    String anchor = anchor(source, citation.locator());
    return anchor == null ? href : href + "#" + anchor;
  }

  /** Where a place stands on the page of its source; null for the source as a whole. */
  static @Nullable String anchor(Source source, @Nullable Locator locator) {
    return locator == null ? null : anchor(source, locator.first());
  }

  static String anchor(Source source, int place) {
    return source.bibliography().extent().unit().word() + "-" + place;
  }

  private static Source source(PageContext page, Citation citation) {
    return (Source) page.items().get(citation.source().target());
  }
}
