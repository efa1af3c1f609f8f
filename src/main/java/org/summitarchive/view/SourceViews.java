package org.summitarchive.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Evidence;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Source;
import org.summitarchive.page.SitePage;
import org.summitarchive.view.EvidenceLines.RestingText;

/** Makes the pages of sources. */
final class SourceViews {

  /** A range longer than this is listed at its first place only. */
  private static final int LONGEST_RANGE = 500;

  /** Where the source as a whole stands among its places, which count from 1. */
  private static final int WHOLE = 0;

  private SourceViews() {}

  static SourceView of(PageContext page, SitePage.ItemPage sitePage, Source source) {
    boolean withdrawn = source.common().isWithdrawn();
    return new SourceView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, source),
        withdrawn ? List.of() : facts(page, source),
        places(page, source));
  }

  private static List<Fact> facts(PageContext page, Source source) {
    Source.Bibliography record = source.bibliography();
    Facts facts = new Facts(page);
    return facts
        .expected(
            "fact.source-title", page.reader().phrase(source.title(), source).map(SourceViews::own))
        .add("fact.authors", authors(page, source))
        .phrase("fact.publisher", page.reader().phrase(source.publisher(), source))
        .expected("fact.published", facts.date(record.published()))
        .text("fact.page", record.page())
        .text("fact.language", page.reader().formats().languageName(record.language()))
        .add("fact.address", Optional.ofNullable(record.url()).map(SourceViews::address))
        .text("fact.extent", extent(page, record.extent()))
        .list();
  }

  private static Sentence own(Phrase phrase) {
    return Sentence.of(new Link(phrase, null));
  }

  private static Sentence address(String url) {
    return Sentence.of(new Link(Phrase.plain(url), url));
  }

  private static List<Sentence> authors(PageContext page, Source source) {
    List<Localized> authors =
        source.authors().in(page.language(), source.common().origin().language());
    return authors.stream().map(author -> own(Phrase.of(author, page.language()))).toList();
  }

  private static @Nullable String extent(PageContext page, Source.Extent extent) {
    Integer count = extent.count();
    return count == null ? null : page.words("extent." + extent.unit().word(), "count", count);
  }

  private static List<SourceView.Place> places(PageContext page, Source source) {
    Map<Integer, Set<RestingText>> found = new TreeMap<>();
    for (Evidence evidence : page.relations().restingOn(source.id())) {
      RestingText line = EvidenceLines.of(page, evidence);
      Locator locator = evidence.locator();
      int first = locator == null ? WHOLE : locator.first();
      int last = locator == null ? WHOLE : locator.last();
      int end = last - first < LONGEST_RANGE ? last : first;
      for (int place = first; place <= end; place++) {
        found.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(line);
      }
    }
    List<SourceView.Place> places = new ArrayList<>();
    found.forEach((place, lines) -> places.add(place(page, source, place, distinct(lines))));
    return places;
  }

  /** Of an item that names the place and whose prose cites it, the prose says enough. */
  private static List<RestingText> distinct(Set<RestingText> lines) {
    return lines.stream()
        .filter(
            line ->
                !line.kind().equals(EvidenceLines.ITEM)
                    || !lines.contains(EvidenceLines.prose(line.item())))
        .toList();
  }

  private static SourceView.Place place(
      PageContext page, Source source, int place, List<RestingText> resting) {
    List<SourceView.EvidenceGroup> lines = EvidenceLines.grouped(resting);
    if (place == WHOLE) {
      return new SourceView.Place(null, page.words("source.whole"), lines);
    }
    String label =
        page.reader()
            .citations()
            .place(source.bibliography().extent().unit(), new Locator(place, place));
    return new SourceView.Place(Citations.anchor(source, place), label, lines);
  }
}
