package org.summitarchive.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Zone;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds what the format's schema asks for, in our own words: its XSD is not ours to ship. Whoever
 * has it can validate what {@code export frab} writes.
 */
class FrabWriterTest {

  private static final SourcePosition HERE = SourcePosition.startOf("x.md");
  private static final String MOMENT =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}";
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry("acronym", "[a-z0-9_-]{4,}"),
          Map.entry("conference/start", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
          Map.entry("conference/end", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
          Map.entry("days", "[0-9]+"),
          Map.entry("url", "https?://.*"),
          Map.entry("date", MOMENT),
          Map.entry("event/start", "[0-2][0-9]:[0-5][0-9]"),
          Map.entry("duration", "[0-9]{1,2}:[0-9]{2}(:[0-9]{1,2})?"),
          Map.entry("@guid", UUID),
          Map.entry("@code", "[0-9A-Z]{6}"),
          Map.entry("@id", "[1-9][0-9]*"),
          Map.entry("@index", "[1-9][0-9]*"),
          Map.entry("@start", MOMENT),
          Map.entry("@end", MOMENT));

  private static Session session(
      int number, LocalDateTime start, @Nullable LocalDateTime end, String room) {
    return new Session(
        HERE,
        new Identity("00000000-0000-4000-8000-00000000000" + number, "ABC12" + number, "" + number),
        new Session.Texts("A & B <" + number + ">", "", "Brief ]]> \"said\"", "One\n\n* two", true),
        new Session.Slot(start, null, end, room, number == 1 ? "Law" : ""),
        new Session.Details(
            "forum",
            "zh-Hans",
            number == 1 ? "https://a.example/?a=1&b=2" : "",
            List.of(new Session.Link("https://a.example/l", "Link"))),
        List.of(
            new Person(
                HERE, new Identity("00000000-0000-4000-8000-0000000000b1", "", ""), "朱雅频", null)));
  }

  private static Schedule schedule() {
    LocalDateTime start = LocalDateTime.parse("2026-11-05T09:30");
    return new Schedule(
        new Conference(
            HERE,
            new Conference.Names("Tiny", "tiny", "https://a.example/", ""),
            "a.example",
            new Conference.Days(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-12-01")),
            Zone.of("Asia/Shanghai").orElseThrow()),
        List.of(
            session(1, start, start.plusMinutes(90), "Hall"),
            session(2, start.plusDays(1), start.plusDays(6).plusMinutes(5), ""),
            session(3, start.plusHours(2), null, "Hall")));
  }

  @Test
  void keepsToTheFormat() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(FrabWriter.write(schedule()).getBytes(UTF_8)));
    List<Element> all = elements(document.getDocumentElement());
    assertEquals(
        List.of("generator", "version", "conference", "day", "day"),
        children(document.getDocumentElement()).stream().map(Element::getTagName).toList());
    all.forEach(FrabWriterTest::assertPatterns);
    for (String unique : List.of("guid", "id", "code")) {
      Set<String> seen = new HashSet<>();
      all.stream()
          .filter(element -> element.getTagName().equals("event"))
          .forEach(event -> assertTrue(seen.add(event.getAttribute(unique)), unique));
    }
    for (Element event : all.stream().filter(e -> e.getTagName().equals("event")).toList()) {
      List<String> names = children(event).stream().map(Element::getTagName).toList();
      assertTrue(
          names.containsAll(
              List.of("room", "title", "type", "date", "start", "duration", "abstract", "track")),
          names::toString);
      assertEquals(names.size(), new HashSet<>(names).size());
    }
  }

  private static void assertPatterns(Element element) {
    String own = PATTERNS.get(element.getTagName());
    String below = PATTERNS.get(element.getParentNode().getNodeName() + "/" + element.getTagName());
    String pattern = below != null ? below : own;
    if (pattern != null) {
      assertTrue(element.getTextContent().matches(pattern), element.getTextContent());
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String wanted = PATTERNS.get("@" + attribute.getNodeName());
      assertTrue(
          wanted == null || attribute.getNodeValue().matches(wanted), attribute.getNodeValue());
    }
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static List<Element> elements(Element root) {
    List<Element> all = new ArrayList<>(List.of(root));
    children(root).forEach(child -> all.addAll(elements(child)));
    return all;
  }

  @Test
  void isReadBackAsItWas() {
    Diagnostics diagnostics = new Diagnostics();
    Schedule read =
        ScheduleFormat.FRAB
            .read(new SourceText("s.xml", FrabWriter.write(schedule())), new Losses(), diagnostics)
            .orElseThrow();
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(FrabWriter.write(schedule()), FrabWriter.write(read));
    assertEquals(schedule().conference().days(), read.conference().days());
    assertEquals(schedule().sessions().get(0).texts(), read.sessions().get(0).texts());
    assertEquals(LocalDateTime.parse("2026-11-11T09:35"), read.sessions().get(2).slot().end());
  }
}
