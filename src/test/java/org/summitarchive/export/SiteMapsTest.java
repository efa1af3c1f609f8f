package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.page.SitePlan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the site map back with the JDK's DOM parser, which shares nothing with its writer. */
class SiteMapsTest {

  private static final String BASE = "https://example.org/archive/";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Archive archive =
      LinkedArchive.of(
              ItemFixture.edition("2025"),
              ItemFixture.speaker("lu-wei").label(text("卢卫")),
              ItemFixture.speaker("gurry").alias("francis"))
          .archive();

  @Test
  void listsTranslatedPagesOnly() throws Exception {
    Map<String, Element> urls = urls(only(files(SiteMaps.Limits.OF_THE_PROTOCOL)));
    assertTrue(urls.containsKey(BASE + "zh/speakers/lu-wei/"));
    assertTrue(urls.containsKey(BASE + "en/speakers/gurry/"));
    assertFalse(urls.containsKey(BASE + "en/speakers/lu-wei/"));
    assertFalse(urls.containsKey(BASE + "en/speakers/francis/"));
    assertFalse(urls.containsKey(BASE + "404.html"));
  }

  @Test
  void namesTheTranslationsOfAPage() throws Exception {
    Map<String, Element> urls = urls(only(files(SiteMaps.Limits.OF_THE_PROTOCOL)));
    assertEquals(
        Map.of(
            "zh-Hans", BASE + "zh/2025/",
            "en", BASE + "en/2025/",
            "x-default", BASE + "zh/2025/"),
        alternates(urls, BASE + "en/2025/"));
    assertEquals(
        Map.of("zh-Hans", BASE + "zh/speakers/lu-wei/", "x-default", BASE + "zh/speakers/lu-wei/"),
        alternates(urls, BASE + "zh/speakers/lu-wei/"));
    assertEquals(BASE, alternates(urls, BASE).get("x-default"));
  }

  @Test
  void isSplitWhereAFileWouldHoldTooManyAddresses() throws Exception {
    List<ExportFile> files = files(new SiteMaps.Limits(5, Long.MAX_VALUE));
    ExportFile index = files.get(files.size() - 1);
    assertEquals("sitemap.xml", index.address().path());
    List<String> maps = texts(parse(index), "loc");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < files.size() - 1; i++) {
      assertEquals(BASE + "sitemap-" + (i + 1) + ".xml", maps.get(i));
      Map<String, Element> part = urls(files.get(i));
      assertTrue(part.size() <= 5 && !part.isEmpty());
      addresses.addAll(texts(parse(files.get(i)), "loc"));
    }
    assertEquals(files.size() - 1, maps.size());
    assertEquals(texts(parse(only(files(SiteMaps.Limits.OF_THE_PROTOCOL))), "loc"), addresses);
  }

  @Test
  void isSplitWhereAFileWouldBeTooLarge() {
    List<ExportFile> files = files(new SiteMaps.Limits(50_000, 4_000));
    assertTrue(files.size() > 2);
    files.forEach(file -> assertTrue(file.content().get().length <= 4_000));
  }

  @Test
  void robotsMayReadEverythingAndFindTheMap() {
    ExportFile robots =
        Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of()).stream()
            .filter(file -> file.address().path().equals("robots.txt"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "User-agent: *\nDisallow:\n\nSitemap: " + BASE + "sitemap.xml\n",
        new String(robots.content().get(), UTF_8));
  }

  private List<ExportFile> files(SiteMaps.Limits limits) {
    return new SiteMaps(archive, limits).files(SitePlan.of(archive));
  }

  private static ExportFile only(List<ExportFile> files) {
    assertEquals(1, files.size());
    return files.get(0);
  }

  private static Map<String, Element> urls(ExportFile file) throws Exception {
    Map<String, Element> urls = new TreeMap<>();
    NodeList list = parse(file).getElementsByTagNameNS(SiteMaps.NAMESPACE, "url");
    for (int i = 0; i < list.getLength(); i++) {
      Element url = (Element) list.item(i);
      urls.put(url.getElementsByTagName("loc").item(0).getTextContent(), url);
    }
    return urls;
  }

  private static Map<String, String> alternates(Map<String, Element> urls, String address) {
    Map<String, String> alternates = new TreeMap<>();
    NodeList links =
        Objects.requireNonNull(urls.get(address)).getElementsByTagNameNS(XHTML, "link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      assertEquals("alternate", link.getAttribute("rel"));
      alternates.put(link.getAttribute("hreflang"), link.getAttribute("href"));
    }
    return alternates;
  }

  private static List<String> texts(Document document, String name) {
    NodeList list = document.getElementsByTagNameNS(SiteMaps.NAMESPACE, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      texts.add(list.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parse(ExportFile file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content().get()));
  }
}
