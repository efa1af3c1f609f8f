package org.summitarchive.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.export.SampleArchive;
import org.summitarchive.language.Language;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;
import org.summitarchive.page.Translations;
import org.summitarchive.route.Address;

class StructuredDataTest {

  private static final String BASE = "https://example.org/archive/";

  private final Archive archive = SampleArchive.archive();

  @Test
  void everyPageKeepsToTheVocabulary() throws Exception {
    SchemaOrg vocabulary = SchemaOrg.read();
    Set<String> mistakes = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (SitePage page : SitePlan.of(archive).pages()) {
      for (Map<String, Object> thing : graph(page)) {
        mistakes.addAll(vocabulary.mistakes(thing));
        types.add((String) thing.get("@type"));
      }
    }
    assertEquals(Set.of(), mistakes);
    assertEquals(
        Set.of(
            "WebSite",
            "WebPage",
            "CollectionPage",
            "BreadcrumbList",
            "Event",
            "ExhibitionEvent",
            "Person",
            "Organization",
            "Report",
            "Article",
            "DefinedTerm",
            "Claim"),
        types);
  }

  @Test
  void theVocabularyItselfFindsMistakes() throws Exception {
    SchemaOrg vocabulary = SchemaOrg.read();
    assertEquals(
        List.of("Person has no startDate"),
        vocabulary.mistakes(Map.of("@type", "Person", "startDate", "2025")));
    assertEquals(List.of("no type Forum"), vocabulary.mistakes(Map.of("@type", "Forum")));
    assertEquals(
        List.of("Event.location may not be a Person"),
        vocabulary.mistakes(Map.of("@type", "Event", "location", Map.of("@type", "Person"))));
    assertEquals(
        List.of("Claim.appearance may not be x"),
        vocabulary.mistakes(Map.of("@type", "Claim", "appearance", "x")));
  }

  @Test
  void anEditionIsAnEventOfEvents() throws Exception {
    Map<String, Object> event = thing("en/2025/", "Event");
    assertEquals("2025-11-06", event.get("startDate"));
    assertEquals("2025-11-09", event.get("endDate"));
    assertEquals(Map.of("@type", "Place", "name", "Wuzhen, Zhejiang"), event.get("location"));
    assertEquals(3, ((List<?>) Objects.requireNonNull(event.get("subEvent"))).size());
    assertFalse(event.containsKey("organizer"));
  }

  @Test
  void aDateIsAsPreciseAsItIsStated() throws Exception {
    assertEquals("2025-11", thing("en/2025/forums/expo/", "ExhibitionEvent").get("startDate"));
  }

  @Test
  void anHourHasItsOffsetAndARoomIsAPlace() throws Exception {
    Map<String, Object> event = thing("en/2025/forums/law-forum/", "Event");
    assertEquals("2025-11-07T09:30+08:00", event.get("startDate"));
    assertEquals("2025-11-07T11:00+08:00", event.get("endDate"));
    assertEquals(Map.of("@type", "Place", "name", "Hall; 1"), event.get("location"));
  }

  @Test
  void aClaimNamesThePlaceInItsSource() throws Exception {
    Map<String, Object> claim = thing("en/2025/forums/law-forum/", "Claim");
    assertEquals(BASE + "en/2025/forums/law-forum/#statement-lu-wei", claim.get("url"));
    assertEquals(SampleArchive.AWKWARD, claim.get("text"));
    assertEquals(
        Map.of(
            "@type",
            "CreativeWork",
            "isPartOf",
            Map.of("@id", BASE + "zh/sources/daily/#item"),
            "position",
            "23-24",
            "url",
            BASE + "en/sources/daily/#paragraph-23"),
        claim.get("citation"));
    assertEquals(
        BASE + "zh/sources/daily/#item", thing("en/2025/forums/law-forum/", "Article").get("@id"));
  }

  @Test
  void aSourceWithoutTitleHasNoName() throws Exception {
    Map<String, Object> source = thing("en/sources/daily/", "Article");
    assertFalse(source.containsKey("name"));
    assertEquals("06", source.get("pagination"));
    assertEquals(
        Map.of("@type", "Organization", "name", "People’s Daily"), source.get("publisher"));
    assertEquals("https://example.com/daily?a=1&b=2", source.get("url"));
  }

  @Test
  void somebodyUnnamedGetsNoName() throws Exception {
    assertEquals(
        Map.of("@type", "Person", "description", "an official"),
        thing("en/2025/", "Claim").get("author"));
  }

  @Test
  void aRoleStandsBetweenAPersonAndAnOrganisation() throws Exception {
    Map<String, Object> person = thing("en/speakers/lu-wei/", "Person");
    assertEquals(Map.of("@language", "zh-Hans", "@value", "卢卫"), person.get("alternateName"));
    assertEquals("Director", person.get("jobTitle"));
    assertEquals(
        "Director",
        ((Map<?, ?>) Objects.requireNonNull(person.get("affiliation"))).get("roleName"));
  }

  @Test
  void aPageThatIsNotTranslatedIsItsOriginal() throws Exception {
    Map<String, Object> page = thing("en/speakers/untranslated/", "WebPage");
    assertEquals(BASE + "zh/speakers/untranslated/", page.get("@id"));
    assertEquals("zh-Hans", page.get("inLanguage"));
    assertEquals(Map.of("@language", "zh-Hans", "@value", "某某"), page.get("name"));
  }

  @Test
  void whatIsWithdrawnSaysNothing() throws Exception {
    assertEquals(
        List.of("WebPage", "BreadcrumbList"),
        graph(page("zh/2025/forums/gone/")).stream().map(node -> node.get("@type")).toList());
  }

  @Test
  void nothingClosesTheScriptElement() {
    String data = data(page("en/2025/forums/law-forum/"));
    assertTrue(data.contains("\\u003C/script>"));
    assertFalse(data.contains("<"));
    assertFalse(data.contains("\n"));
  }

  @Test
  void openGraphNamesTheCanonicalPage() {
    SitePage page = page("en/2025/forums/law-forum/");
    OpenGraph graph = openGraph(page, EN).orElseThrow();
    assertEquals(
        new OpenGraph(
            "article",
            BASE + "en/2025/forums/law-forum/",
            "Archive",
            "en_US",
            List.of("zh_CN"),
            new OpenGraph.Picture(BASE + "assets/opening.jpg", "picture")),
        graph);
    assertTrue(openGraph(page("404.html"), ZH).isEmpty());
  }

  private Optional<OpenGraph> openGraph(SitePage page, Language language) {
    Translations same = Translations.of(page, archive);
    return OpenGraph.of(page, same, language, archive, StructuredDataTest::image);
  }

  private SitePage page(String path) {
    return SitePlan.of(archive).pages().stream()
        .filter(page -> page.address().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> thing(String path, String type) throws Exception {
    return graph(page(path)).stream()
        .filter(node -> type.equals(node.get("@type")))
        .findFirst()
        .orElseThrow();
  }

  private String data(SitePage page) {
    Language language = page.address().path().startsWith("en/") ? EN : ZH;
    return new StructuredData(
            archive, language, SampleArchive.words(language), StructuredDataTest::image)
        .of(page)
        .orElse("{\"@graph\": []}");
  }

  private static Address image(String name) {
    return new Address("assets/" + name);
  }

  /** Read by a JSON parser that shares nothing with the writer. */
  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> graph(SitePage page) throws Exception {
    Map<String, Object> document =
        new JsonParser(new JsonLexer(new StringReader(data(page)))).parseObject();
    List<Map<String, Object>> graph = new ArrayList<>();
    ((List<Object>) Objects.requireNonNull(document.get("@graph")))
        .forEach(node -> graph.add((Map<String, Object>) node));
    return graph;
  }
}
