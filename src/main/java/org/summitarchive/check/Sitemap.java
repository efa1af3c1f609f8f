package org.summitarchive.check;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A site map, as sitemaps.org has it.
 *
 * @param pages the addresses of pages
 * @param translations the addresses of their translations
 * @param maps the addresses of further maps, where this is an index of them
 * @param mistake where it is no XML
 */
record Sitemap(
    List<String> pages, List<String> translations, List<String> maps, Optional<String> mistake) {

  /**
   * Reads as a stream: a map may have fifty thousand addresses. Fetches nothing. Bytes that are not
   * UTF-8 are read as U+FFFD: the parser would print about them.
   */
  static Sitemap parse(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Sitemap map =
        new Sitemap(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Optional.empty());
    try {
      String text = new String(xml, StandardCharsets.UTF_8);
      map.read(factory.createXMLStreamReader(new StringReader(text)));
      return map;
    } catch (XMLStreamException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      return new Sitemap(
          map.pages, map.translations, map.maps, Optional.of("correct line " + line));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean index = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        String name = xml.getLocalName();
        index |= name.equals("sitemapindex");
        String href = xml.getAttributeValue(null, "href");
        if (name.equals("loc")) {
          (index ? maps : pages).add(xml.getElementText().strip());
        } else if (name.equals("link") && href != null) {
          translations.add(href.strip());
        }
      }
    }
  }
}
