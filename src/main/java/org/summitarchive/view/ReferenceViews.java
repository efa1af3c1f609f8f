package org.summitarchive.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.archive.Affiliation;
import org.summitarchive.model.Document;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Topic;
import org.summitarchive.page.SitePage;

/** Makes the pages of organisations, documents and topics: what others refer to. */
final class ReferenceViews {

  private ReferenceViews() {}

  static OrganisationView organisation(
      PageContext page, SitePage.ItemPage sitePage, Organisation organisation) {
    boolean withdrawn = organisation.common().isWithdrawn();
    return new OrganisationView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, organisation),
        Names.of(page, organisation),
        withdrawn ? List.of() : facts(page, organisation),
        new OrganisationView.Connections(
            withdrawn ? List.of() : people(page, organisation),
            page.site().publishedBy(organisation.id()).stream()
                .map(document -> Overviews.line(page, document))
                .toList()));
  }

  private static List<Fact> facts(PageContext page, Organisation organisation) {
    return new Facts(page)
        .phrase("fact.short-name", page.reader().phrase(organisation.shortName(), organisation))
        .item("fact.part-of", organisation.partOf())
        .items(
            "fact.parts",
            page.relations().partsOf(organisation.id()).stream().map(Item::id).toList())
        .list();
  }

  /** The people with a role in an organisation, each once, with their roles in it. */
  private static List<Line> people(PageContext page, Organisation organisation) {
    Map<ItemId, List<Affiliation>> roles = new LinkedHashMap<>();
    for (Affiliation affiliation : page.relations().affiliationsOf(organisation.id())) {
      roles.computeIfAbsent(affiliation.speaker().id(), id -> new ArrayList<>()).add(affiliation);
    }
    List<Speaker> people = roles.values().stream().map(held -> held.get(0).speaker()).toList();
    return Names.sorted(page, people).stream()
        .map(
            speaker ->
                Line.of(
                    page.link(speaker),
                    roles.getOrDefault(speaker.id(), List.of()).stream()
                        .map(affiliation -> role(page, affiliation))
                        .toList()))
        .toList();
  }

  private static Sentence role(PageContext page, Affiliation affiliation) {
    return page.reader()
        .sentence(
            "organisation.role",
            List.of("title", "edition"),
            List.of(
                new Link(Roles.title(page, affiliation.speaker(), affiliation.role()), null),
                page.link(affiliation.role().edition())));
  }

  static DocumentView document(PageContext page, SitePage.ItemPage sitePage, Document document) {
    boolean withdrawn = document.common().isWithdrawn();
    return new DocumentView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, document),
        withdrawn ? List.of() : facts(page, document),
        withdrawn ? List.of() : forums(page, document.id()));
  }

  private static List<Fact> facts(PageContext page, Document document) {
    Document.Imprint imprint = document.imprint();
    Facts facts = new Facts(page);
    return facts
        .text("fact.kind", kind(page, imprint).orElse(null))
        .expected("fact.year", facts.date(imprint.year()))
        .expected(
            "fact.publisher",
            Optional.ofNullable(imprint.publisher()).map(p -> Sentence.of(page.link(p))))
        .list();
  }

  static Optional<String> kind(PageContext page, Document.Imprint imprint) {
    return Optional.ofNullable(imprint.kind()).map(kind -> page.words("document." + kind.word()));
  }

  static TopicView topic(PageContext page, SitePage.ItemPage sitePage, Topic topic) {
    List<Line> parts = sitePage.parts().stream().map(part -> Indexes.part(page, part)).toList();
    return new TopicView(
        ItemHeads.of(page, sitePage),
        Entries.of(page, topic),
        parts.isEmpty() ? forums(page, topic.id()) : List.of(),
        parts);
  }

  private static List<ForumGroup> forums(PageContext page, ItemId item) {
    List<Forum> forums = page.relations().forumsOf(item);
    return Forums.byEdition(page, forums);
  }
}
