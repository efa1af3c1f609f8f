package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.page.DataFile;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;

class ArchiveJsonTest {

  private final Archive archive = SampleArchive.archive();

  @Test
  void keepsToItsSchema() {
    assertEquals(List.of(), mistakes(file(DataFile.ARCHIVE)));
  }

  @Test
  void theSchemaItselfIsASchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(file(DataFile.SCHEMA), InputFormat.JSON));
  }

  @Test
  void theSchemaFindsMistakes() {
    String json = file(DataFile.ARCHIVE);
    assertFalse(mistakes(json.replace("\"venue\"", "\"avenue\"")).isEmpty());
    assertFalse(mistakes(json.replace("\"start\"", "\"begin\"")).isEmpty());
    assertFalse(mistakes(json.replace("\"stated\"", "\"guessed\"")).isEmpty());
    assertFalse(mistakes(json.replace("\"2025-11-06\"", "\"6 November\"")).isEmpty());
  }

  @Test
  void everyStatementHasItsSource() throws Exception {
    Map<?, ?> forum = item("forums", "2025/law-forum");
    Map<?, ?> statement = (Map<?, ?>) ((List<?>) value(forum, "statements")).get(0);
    assertEquals("daily", value(statement, "source"));
    assertEquals("23-24", value(statement, "locator"));
    assertEquals("2025/forums/law-forum/#statement-lu-wei", value(statement, "path"));
    assertEquals(
        Map.of("zh", "卢卫说，\n\n“好”。", "en", SampleArchive.AWKWARD), value(statement, "text"));
    assertEquals(Map.of("en", "2025-12", "zh", "2025-12-01"), value(forum, "updated"));
  }

  @Test
  void proseStandsAlone() throws Exception {
    Map<?, ?> bodies = (Map<?, ?>) value(item("editions", "2025"), "body");
    assertEquals(
        "<p>见<a href=\"https://example.org/archive/en/speakers/lu-wei/\">Lu Wei</a>"
            + "<cite><a href=\"https://example.org/archive/en/sources/daily/#paragraph-1\">"
            + "daily#1</a></cite>。</p>\n",
        value(bodies, "en"));
  }

  @Test
  void ofWhatIsWithdrawnOnlyTheReasonIsTold() throws Exception {
    assertEquals(
        Set.of("id", "path", "original", "translated", "label", "withdrawn"),
        item("forums", "2025/gone").keySet());
  }

  @Test
  void isTheSameEachTime() {
    assertArrayEquals(
        ArchiveJson.of(archive, KnownData.NOTHING),
        ArchiveJson.of(SampleArchive.archive(), KnownData.NOTHING));
    assertTrue(file(DataFile.ARCHIVE).endsWith("}\n"));
  }

  private String file(DataFile file) {
    return new String(
        Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of(Feature.DATA))
            .stream()
            .filter(export -> export.address().equals(file.address()))
            .findFirst()
            .orElseThrow()
            .content()
            .get(),
        UTF_8);
  }

  private List<?> mistakes(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(file(DataFile.SCHEMA), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private Map<?, ?> item(String list, String id) throws Exception {
    Map<String, Object> document =
        new JsonParser(new JsonLexer(new StringReader(file(DataFile.ARCHIVE)))).parseObject();
    return ((List<?>) value(document, list))
        .stream()
            .map(item -> (Map<?, ?>) item)
            .filter(item -> id.equals(item.get("id")))
            .findFirst()
            .orElseThrow();
  }

  private static Object value(Map<?, ?> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }
}
