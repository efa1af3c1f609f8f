package org.summitarchive.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import de.undercouch.citeproc.ris.RISParser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.summitarchive.export.SampleArchive;

/**
 * What pages tell programs, read from the finished pages: by jsoup, and within them by a processor
 * of JSON-LD and the readers of citations.
 */
class PageMetadataTest {

  private static final String BASE = "https://example.org/archive/";
  private static final String FORUM = "en/2025/forums/law-forum/index.html";
  private static final String SCHEMA = "https://schema.org/";

  private static final RenderedSite SITE = RenderedSite.of(SampleArchive.archive());

  @Test
  void linkedDataIsReadByAProcessor() throws Exception {
    JsonObject forum = thing(linked(page(FORUM)), BASE + "zh/2025/forums/law-forum/#item");
    assertEquals(SCHEMA + "Event", forum.getJsonArray("@type").getString(0));
    assertEquals(SampleArchive.AWKWARD, value(forum, "name"));
    assertEquals("2025-11-07T09:30+08:00", value(forum, "startDate"));
    assertEquals(
        BASE + "zh/2025/#item",
        forum.getJsonArray(SCHEMA + "superEvent").getJsonObject(0).getString("@id"));
  }

  /** A thing that is only named must be told of somewhere: here, or on a page that it leads to. */
  @Test
  void linkedDataOfAllPagesHangsTogether() throws Exception {
    Set<String> told = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Document page : pages()) {
      for (JsonValue thing : linked(page)) {
        JsonObject object = thing.asJsonObject();
        told.add(object.getString("@id"));
        named(object, named);
      }
    }
    assertTrue(told.contains(BASE + "#site"), told::toString);
    named.removeAll(told);
    named.removeIf(id -> SITE.files().containsKey(id.replace(BASE, "") + "index.html"));
    assertEquals(Set.of(), named);
  }

  @Test
  void theProcessorRefusesWhatIsNone() {
    Document page = Jsoup.parse(SITE.html(FORUM).replace("\"@id\":", "\"@id\":0,\"x\":"));
    assertThrows(JsonLdError.class, () -> linked(page));
  }

  @Test
  void openGraphIsWhatThePageIs() {
    int read = 0;
    for (Document page : pages()) {
      Map<String, String> graph = openGraph(page);
      if (!graph.isEmpty()) {
        assertEquals(page.title(), graph.get("og:title"));
        assertEquals(canonical(page), graph.get("og:url"));
        assertEquals(page.select("meta[name=description]").attr("content"), description(graph));
        assertTrue(
            Set.of("website", "article", "profile")
                .contains(Objects.requireNonNull(graph.get("og:type"))));
        read++;
      }
    }
    assertTrue(read > 20, "pages: " + read);
    assertEquals(Map.of(), openGraph(page("404.html")));
  }

  @Test
  void openGraphSurvivesAwkwardTexts() {
    assertEquals(
        Map.of(
            "og:title", SampleArchive.AWKWARD + " · Archive",
            "og:description", "A summary, with a comma",
            "og:type", "article",
            "og:url", BASE + "en/2025/forums/law-forum/",
            "og:site_name", "Archive",
            "og:locale", "en_US",
            "og:locale:alternate", "zh_CN",
            "og:image", BASE + page(FORUM).select("main img").attr("src").replaceAll("^[./]*", ""),
            "og:image:alt", "picture"),
        openGraph(page(FORUM)));
  }

  @Test
  void everyFormatCitesTheSamePage() throws Exception {
    int read = 0;
    for (Document page : pages()) {
      List<String> formats = page.select("aside.cite pre").eachText();
      if (!formats.isEmpty()) {
        assertEquals(
            List.of(canonical(page), canonical(page), canonical(page)),
            List.of(
                bibtex(pre(page, 0)).getField(BibTeXEntry.KEY_URL).toUserString(),
                new RISParser()
                    .parse(new StringReader(pre(page, 1)))
                    .getReferences()
                    .get(0)
                    .getURL(),
                csl(pre(page, 2)).getString("URL")));
        read++;
      }
    }
    assertTrue(read > 20, "pages: " + read);
    assertEquals(SampleArchive.AWKWARD, csl(pre(page(FORUM), 2)).getString("title"));
  }

  private static List<Document> pages() {
    return SITE.files().keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .map(PageMetadataTest::page)
        .toList();
  }

  private static Document page(String file) {
    return Jsoup.parse(SITE.html(file), BASE + file);
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }

  private static String pre(Document page, int index) {
    return page.select("aside.cite pre").get(index).wholeText();
  }

  private static BibTeXEntry bibtex(String text) throws Exception {
    return new BibTeXParser().parse(new StringReader(text)).getEntries().values().iterator().next();
  }

  private static JsonObject csl(String text) {
    return Json.createReader(new StringReader(text)).readArray().getJsonObject(0);
  }

  private static String description(Map<String, String> graph) {
    return graph.getOrDefault("og:description", "");
  }

  /** No property but the other languages may stand twice. */
  private static Map<String, String> openGraph(Document page) {
    Map<String, String> graph = new TreeMap<>();
    for (Element meta : page.select("meta[property^=og:]")) {
      String name = meta.attr("property");
      String before = graph.put(name, meta.attr("content"));
      assertTrue(before == null || name.equals("og:locale:alternate"), name);
    }
    return graph;
  }

  /** Schema.org's own context is far off: here, too, it makes each name an address of its own. */
  private static JsonArray linked(Document page) throws JsonLdError {
    List<String> scripts = page.select("script[type=application/ld+json]").eachAttr("type");
    if (scripts.isEmpty()) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    assertEquals(1, scripts.size());
    String data = Objects.requireNonNull(page.selectFirst("script[type]")).data();
    JsonDocument context =
        JsonDocument.of(new StringReader("{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}}"));
    return JsonLd.flatten(JsonDocument.of(new StringReader(data)))
        .loader(
            (url, options) -> {
              assertEquals(URI.create("https://schema.org"), url);
              return context;
            })
        .get()
        .asJsonArray();
  }

  private static JsonObject thing(JsonArray graph, String id) {
    return graph.stream()
        .map(JsonValue::asJsonObject)
        .filter(object -> object.getString("@id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String value(JsonObject thing, String property) {
    return thing.getJsonArray(SCHEMA + property).getJsonObject(0).getString("@value");
  }

  private static void named(JsonObject thing, Set<String> named) {
    List<JsonValue> values = new ArrayList<>();
    thing.forEach(
        (name, value) -> {
          if (!name.startsWith("@")) {
            values.addAll(value.asJsonArray());
          }
        });
    for (JsonValue value : values) {
      String id = value.asJsonObject().getString("@id", "_:");
      if (!id.startsWith("_:")) {
        named.add(id);
      }
    }
    assertFalse(named.contains(""));
  }
}
