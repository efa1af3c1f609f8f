package org.summitarchive.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.EN;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.export.SampleArchive;
import org.summitarchive.language.Formats;
import org.summitarchive.language.Messages;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;

/** Each format is read back by a program that others wrote to read it. */
class PageCitationsTest {

  private static final String FORUM = "https://example.org/archive/en/2025/forums/law-forum/";

  private static final String PLAIN =
      "{own, select, yes {} other {{author}. }}{title}."
          + "{whole, select, yes {} other { {archive}.}}"
          + "{dated, select, yes { Updated {date}.} other {}} {url}";

  private final Archive archive = SampleArchive.archive();
  private final PageCitations citations =
      new PageCitations(
          archive,
          EN,
          Messages.of(
              EN,
              Map.of(
                  "cite.plain", PLAIN,
                  "cite.title", "“{title}”",
                  "cite.title.inner", "‘{title}’",
                  "cite.statement", "Statement by {speaker}, {place}",
                  "index.speaker", "Speakers")),
          Formats.of(EN));

  @Test
  void aSentenceForReaders() {
    assertEquals(
        "“2025 Wuzhen Summit”. Archive. https://example.org/archive/en/2025/",
        cite("en/2025/").plain().text());
    assertEquals("“Archive”. https://example.org/archive/en/", cite("en/").plain().text());
    assertEquals(
        "“" + SampleArchive.AWKWARD + "”. Archive. Updated December 2025. " + FORUM,
        cite("en/2025/forums/law-forum/").plain().text());
  }

  @Test
  void aStatementHasItsOwnPermalink() {
    SitePage.ItemPage page = (SitePage.ItemPage) page("en/2025/");
    CiteAs cite = citations.of(page, page.item().claims().statements().get(0));
    assertEquals(
        "“Statement by an official, 2025 Wuzhen Summit”. Archive."
            + " https://example.org/archive/en/2025/#statement-official",
        cite.plain().text());
    assertTrue(cite.bibtex().startsWith("@misc{en:2025:statement-official,\n"));
  }

  @Test
  void aPageThatIsNotTranslatedIsCitedAsItsOriginal() throws Exception {
    CSLItemData item = csl("en/speakers/untranslated/");
    assertEquals("https://example.org/archive/zh/speakers/untranslated/", item.getURL());
    assertEquals("zh-Hans", item.getLanguage());
  }

  @Test
  void bibtexIsReadByJbibtex() throws Exception {
    BibTeXDatabase database =
        new BibTeXParser().parse(new StringReader(cite("en/2025/forums/law-forum/").bibtex()));
    BibTeXEntry entry =
        Objects.requireNonNull(database.getEntries().get(new Key("en:2025:forums:law-forum")));
    assertEquals(SampleArchive.AWKWARD, decoded(entry, "title"));
    assertEquals("Archive", decoded(entry, "author"));
    assertEquals(FORUM, entry.getField(new Key("url")).toUserString());
    assertEquals("2025", entry.getField(new Key("year")).toUserString());
    assertEquals("2025-12", entry.getField(new Key("date")).toUserString());
  }

  /** The library's BibTeX parser reads all of Unicode, its LaTeX parser only ASCII. */
  private static String decoded(BibTeXEntry entry, String field) throws Exception {
    String whole = entry.getField(new Key(field)).toUserString();
    assertTrue(whole.startsWith("{") && whole.endsWith("}"));
    String latex = whole.substring(1, whole.length() - 1);
    StringBuilder decoded = new StringBuilder();
    for (String part :
        latex.split("(?<=\\p{ASCII})(?=\\P{ASCII})|(?<=\\P{ASCII})(?=\\p{ASCII})", -1)) {
      boolean ascii = part.chars().allMatch(c -> c < 128);
      decoded.append(
          ascii ? new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(part))) : part);
    }
    return decoded.toString();
  }

  @Test
  void risIsReadByCiteproc() throws Exception {
    String ris = cite("en/2025/forums/law-forum/").ris();
    RISLibrary library = new RISParser().parse(new StringReader(ris));
    assertEquals(1, library.getReferences().size());
    RISReference reference = library.getReferences().get(0);
    assertEquals(SampleArchive.AWKWARD, reference.getTitle());
    assertEquals("Archive", reference.getAuthors()[0]);
    assertEquals(FORUM, reference.getURL());
    assertEquals("2025/12//", reference.getDate());
    assertEquals("en", reference.getLanguage());
    assertTrue(ris.endsWith("\r\nER  - \r\n"));
  }

  @Test
  void cslIsReadByCiteproc() throws Exception {
    CSLItemData item = csl("en/2025/forums/law-forum/");
    assertEquals(CSLType.WEBPAGE, item.getType());
    assertEquals(SampleArchive.AWKWARD, item.getTitle());
    assertEquals("Archive", item.getContainerTitle());
    assertEquals("Archive", item.getAuthor()[0].getLiteral());
    assertEquals(FORUM, item.getURL());
    assertEquals(
        List.of(2025, 12),
        java.util.Arrays.stream(item.getIssued().getDateParts()[0]).boxed().toList());
    assertNull(csl("en/2025/").getIssued());
    assertNull(csl("en/").getContainerTitle());
  }

  /** What citeproc does not know, or knows as something else, it would not give back. */
  @Test
  void cslHoldsNothingThatCiteprocDoesNotKnow() throws Exception {
    for (String path : List.of("en/", "en/2025/", "en/speakers/", "en/2025/forums/law-forum/")) {
      Map<String, Object> item = cslItem(path);
      Object again =
          CSLItemData.fromJson(item).toJson(new StringJsonBuilderFactory().createJsonBuilder());
      assertEquals(item, object((String) again));
    }
  }

  @Test
  void whatIsNoPlaceIsNotCited() {
    assertTrue(citations.of(page("404.html")).isEmpty());
    assertFalse(citations.of(page("en/speakers/")).isEmpty());
  }

  private CSLItemData csl(String path) throws Exception {
    return CSLItemData.fromJson(cslItem(path));
  }

  private Map<String, Object> cslItem(String path) throws Exception {
    String csl = cite(path).csl();
    Map<String, Object> document = object("{\"items\":" + csl + "}");
    List<?> items = (List<?>) Objects.requireNonNull(document.get("items"));
    assertEquals(1, items.size());
    @SuppressWarnings("unchecked")
    Map<String, Object> item = (Map<String, Object>) items.get(0);
    return item;
  }

  private static Map<String, Object> object(String json) throws Exception {
    return new JsonParser(new JsonLexer(new StringReader(json))).parseObject();
  }

  private CiteAs cite(String path) {
    return citations.of(page(path)).orElseThrow();
  }

  private SitePage page(String path) {
    return SitePlan.of(archive).pages().stream()
        .filter(page -> page.address().path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
