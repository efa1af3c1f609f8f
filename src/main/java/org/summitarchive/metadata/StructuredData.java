package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.summitarchive.archive.Archive;
import org.summitarchive.json.JsonText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.model.Item;
import org.summitarchive.model.Statement;
import org.summitarchive.page.SitePage;
import org.summitarchive.route.Address;

/**
 * What a page is about, as JSON-LD in schema.org's words, for a {@code script} element of type
 * {@code application/ld+json}. Nothing is in it that the archive does not state. Thread-safe.
 */
public final class StructuredData {

  private final Reading reading;
  private final Sites sites;

  /**
   * For the pages in one language.
   *
   * @param images where an image of the content's {@code assets} folder is published
   */
  public StructuredData(
      Archive archive, Language language, Messages words, Function<String, Address> images) {
    reading =
        new Reading(
            archive, language, words, images, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    sites = new Sites(reading);
  }

  /** One line, safe within the element; empty for pages that nobody is to find by searching. */
  public Optional<String> of(SitePage page) {
    List<Node> graph = graph(page);
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    List<Object> things = new ArrayList<>(graph.size());
    for (Node node : graph) {
      things.add(node.properties());
    }
    document.put("@graph", things);
    return Optional.of(JsonText.inScript(document));
  }

  private List<Node> graph(SitePage page) {
    if (page instanceof SitePage.ItemPage own) {
      return ofItem(own);
    } else if (page instanceof SitePage.Index index) {
      return List.of(sites.collection(index), Trail.of(reading, index));
    } else if (page instanceof SitePage.Home || page instanceof SitePage.LanguageChoice) {
      return List.of(sites.site(page.address()));
    }
    return List.of();
  }

  /** Of a withdrawn item only its place is told, not what it said. */
  private List<Node> ofItem(SitePage.ItemPage page) {
    Item item = page.item();
    List<Node> graph = new ArrayList<>(List.of(sites.page(page), Trail.of(reading, item)));
    if (!item.common().isWithdrawn()) {
      Works works = new Works(reading);
      if (Briefly.isMoreThanPage(item)) {
        graph.add(1, new Things(reading).of(item));
      }
      List<Statement> statements = item.claims().statements();
      for (Statement statement : statements.subList(0, Math.min(statements.size(), Things.MOST))) {
        graph.add(works.claim(item, statement));
      }
      graph.addAll(works.sources(item));
    }
    return graph;
  }
}
