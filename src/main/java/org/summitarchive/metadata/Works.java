package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Locator;
import org.summitarchive.model.PartialDate;
import org.summitarchive.model.Source;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;
import org.summitarchive.route.Permalinks;

/** Statements, and the sources that they rest on. */
final class Works {

  private final Reading reading;
  private final Briefly briefly;

  Works(Reading reading) {
    this.reading = reading;
    this.briefly = new Briefly(reading);
  }

  /** What was said, by whom, and the place in the source where that stands. */
  Node claim(Item place, Statement statement) {
    String url = reading.url(place) + "#" + Permalinks.statementAnchor(statement.id());
    Citation citation = statement.citation();
    Item source = reading.item(citation.source());
    return Node.of("Claim")
        .with("@id", url)
        .with("url", url)
        .with("text", reading.text(statement.text(), place))
        .with("author", author(place, statement.voice()))
        .with("appearance", Node.reference(reading.id(source)))
        .with("citation", place((Source) source, citation.locator()));
  }

  private Object author(Item place, Voice voice) {
    return voice instanceof Voice.Unnamed unnamed
        ? Node.of("Person").with("description", reading.text(unnamed.description(), place))
        : briefly.named(reading.item(((Voice.Named) voice).speaker()));
  }

  private Node place(Source source, @Nullable Locator locator) {
    Node node = Node.of("CreativeWork").with("isPartOf", Node.reference(reading.id(source)));
    return locator == null
        ? node.with("url", reading.url(source))
        : node.with("position", locator.toString())
            .with("url", reading.url(source) + "#" + Permalinks.placeAnchor(source, locator));
  }

  /** The sources of an item and of its statements, each once. */
  List<Node> sources(Item item) {
    Set<ItemId> cited = new LinkedHashSet<>();
    item.common().sources().forEach(citation -> cited.add(citation.source().target()));
    List<Statement> statements = item.claims().statements();
    for (Statement statement : statements.subList(0, Math.min(statements.size(), Things.MOST))) {
      cited.add(statement.citation().source().target());
    }
    List<Node> sources = new ArrayList<>(cited.size());
    cited.forEach(id -> sources.add(source((Source) reading.item(id))));
    return sources;
  }

  private Node source(Source source) {
    Node node = briefly.of(source);
    addBibliography(node, source);
    return node;
  }

  void addBibliography(Node node, Source source) {
    Source.Bibliography bibliography = source.bibliography();
    PartialDate published = bibliography.published();
    String url = bibliography.url();
    node.with("author", authors(source))
        .with("publisher", publisher(source))
        .with("datePublished", published == null ? null : published.toString())
        .with("pagination", bibliography.page())
        .with("inLanguage", bibliography.language())
        .with("url", url == null ? reading.url(source) : url);
  }

  private List<Node> authors(Source source) {
    List<Localized> names =
        source.authors().in(reading.language(), source.common().origin().language());
    return names.stream().map(name -> Node.of("Person").with("name", reading.value(name))).toList();
  }

  private Node publisher(Source source) {
    return Node.of("Organization").with("name", reading.text(source.publisher(), source));
  }
}
