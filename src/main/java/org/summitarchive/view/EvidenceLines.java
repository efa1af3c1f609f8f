package org.summitarchive.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Attribution;
import org.summitarchive.archive.Evidence;
import org.summitarchive.model.Item;
import org.summitarchive.model.Speaker;
import org.summitarchive.view.SourceView.EvidenceGroup;
import org.summitarchive.view.SourceView.EvidenceLine;

/** Says what rests on a source, each thing in a line that leads to it. */
final class EvidenceLines {

  static final String ITEM = "item";

  /** In the order in which they are listed: first what is claimed, then what is told. */
  static final List<String> KINDS = List.of("statement", "figure", "role", ITEM, "prose");

  private EvidenceLines() {}

  /**
   * Something that rests on a source.
   *
   * @param kind one of {@link #KINDS}
   * @param text null where its kind and its item say enough
   */
  record RestingText(String kind, Link item, @Nullable Sentence text) {

    /** As a record's own, which costs a first build some thousandths of a second. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof RestingText that
          && kind.equals(that.kind)
          && item.equals(that.item)
          && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
      return (kind.hashCode() * 31 + item.hashCode()) * 31 + Objects.hashCode(text);
    }
  }

  /** The same, kind by kind and item by item. */
  static List<EvidenceGroup> grouped(Collection<RestingText> resting) {
    Map<String, Map<Link, List<Sentence>>> groups = new LinkedHashMap<>();
    KINDS.forEach(kind -> groups.put(kind, new LinkedHashMap<>()));
    for (RestingText line : resting) {
      List<Sentence> texts =
          groups
              .computeIfAbsent(line.kind(), kind -> new LinkedHashMap<>())
              .computeIfAbsent(line.item(), item -> new ArrayList<>());
      if (line.text() != null) {
        texts.add(line.text());
      }
    }
    groups.values().removeIf(Map::isEmpty);
    return groups.entrySet().stream()
        .map(group -> new EvidenceGroup(group.getKey(), lines(group.getValue())))
        .toList();
  }

  private static List<EvidenceLine> lines(Map<Link, List<Sentence>> items) {
    return items.entrySet().stream()
        .map(item -> new EvidenceLine(item.getKey(), item.getValue()))
        .toList();
  }

  static RestingText of(PageContext page, Evidence evidence) {
    if (evidence instanceof Evidence.OfStatement said) {
      return statement(page, new Attribution(said.item(), said.statement()));
    } else if (evidence instanceof Evidence.OfFigure counted) {
      return new RestingText("figure", page.link(counted.item()), figure(page, counted));
    } else if (evidence instanceof Evidence.OfRole held) {
      Speaker speaker = (Speaker) held.item();
      Sentence role = Roles.sentence(page, speaker, held.role()).withoutLinks();
      return new RestingText("role", page.link(speaker), role);
    }
    Link item = page.link(evidence.item());
    return evidence instanceof Evidence.OfProse ? prose(item) : new RestingText(ITEM, item, null);
  }

  static RestingText prose(Link item) {
    return new RestingText("prose", item, null);
  }

  private static RestingText statement(PageContext page, Attribution said) {
    Item place = said.place();
    Link speaker = ClaimViews.speaker(page, place, said.statement().voice());
    Link permalink = new Link(speaker.text(), ClaimViews.permalink(page, said));
    @Nullable Sentence text =
        Optional.of(said.statement().text())
            .flatMap(found -> page.reader().phrase(found, place))
            .map(found -> Sentence.of(new Link(found, null)))
            .orElse(null);
    return new RestingText("statement", permalink, text);
  }

  private static @Nullable Sentence figure(PageContext page, Evidence.OfFigure counted) {
    Link amount = Link.text(ClaimViews.amount(page, counted.figure().amount()));
    return page.reader()
        .phrase(counted.figure().label(), counted.item())
        .map(
            label ->
                page.reader()
                    .sentence(
                        "figure.line",
                        List.of("amount", "label"),
                        List.of(amount, new Link(label, null))))
        .orElse(null);
  }
}
