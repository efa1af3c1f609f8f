package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.page.DataFile;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;

/** Reads the tables back with a CSV parser that is not their writer. */
class TablesTest {

  private final Archive archive = SampleArchive.archive();

  @Test
  void everyDataFileIsWritten() {
    Set<String> offered =
        Arrays.stream(DataFile.values())
            .map(file -> file.address().path())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written =
        Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of(Feature.DATA))
            .stream()
            .map(file -> file.address().path())
            .filter(path -> path.startsWith("data/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(offered, written);
    assertEquals(
        2, Exports.files(archive, SitePlan.of(archive), SampleArchive.words(), Set.of()).size());
  }

  @Test
  void statementsHaveTheirSources() {
    List<Record> rows = rows(DataFile.STATEMENTS);
    assertEquals(
        List.of("official", "lu-wei"), rows.stream().map(row -> row.getString("id")).toList());
    Record row = rows.get(1);
    assertEquals("2025/forums/law-forum/#statement-lu-wei", row.getString("path"));
    assertEquals("forum:2025/law-forum", row.getString("place"));
    assertEquals("2025", row.getString("edition"));
    assertEquals("stated", row.getString("venue"));
    assertEquals("lu-wei", row.getString("speaker"));
    assertEquals("daily", row.getString("source"));
    assertEquals("23-24", row.getString("locator"));
    assertEquals("卢卫说，\n\n“好”。", row.getString("text.zh"));
    assertEquals(SampleArchive.AWKWARD, row.getString("text.en"));
    assertEquals("an official", rows.get(0).getString("unnamed.en"));
    assertEquals("", rows.get(0).getString("speaker"));
  }

  @Test
  void noCellIsAFormula() {
    assertEquals("'=他说", rows(DataFile.STATEMENTS).get(0).getString("text.zh"));
  }

  @Test
  void figuresAreNumbers() {
    Record row = rows(DataFile.FIGURES).get(0);
    assertEquals("1600", row.getString("value"));
    assertEquals("more-than", row.getString("qualifier"));
    assertEquals("2", row.getString("locator"));
    assertEquals("guests", row.getString("label.en"));
  }

  @Test
  void rolesStandAsPrinted() {
    Record row = rows(DataFile.ROLES).get(0);
    assertEquals(
        List.of("chair", "lu-wei", "2025", "csac", "daily", "23", "主任", "Director"),
        List.of(row.getValues()));
  }

  @Test
  void otherTablesHaveARowForEachItem() {
    assertEquals(
        List.of("2025", "2025/", "daily#1-2", "2025-11-06", "2025-11-09"),
        List.of(rows(DataFile.EDITIONS).get(0).getValues()).subList(0, 5));
    assertEquals(
        List.of("2025/expo", "2025/law-forum"),
        rows(DataFile.FORUMS).stream().map(row -> row.getString("id")).sorted().toList());
    assertEquals("zh-Hans en", row(DataFile.FORUMS, "2025/law-forum").getString("spoken"));
    assertEquals("", row(DataFile.SPEAKERS, "untranslated").getString("name.en"));
    assertEquals("wic", row(DataFile.ORGANISATIONS, "csac").getString("part-of"));
    assertEquals("report", row(DataFile.DOCUMENTS, "index").getString("kind"));
    assertEquals("AI", row(DataFile.TOPICS, "ai").getString("name.en"));
    assertEquals("金歆; 刘军国", row(DataFile.SOURCES, "daily").getString("authors.zh"));
    assertEquals("34", row(DataFile.SOURCES, "daily").getString("extent"));
  }

  @Test
  void linesEndAsTheStandardWants() {
    String text = text(DataFile.TOPICS);
    assertEquals("id,path,sources,name.zh,name.en\r\nai,topics/ai/,,人工智能,AI\r\n", text);
    assertFalse(text.startsWith("\uFEFF"));
    assertTrue(text(DataFile.SPEAKERS).endsWith("\r\n"));
  }

  private Record row(DataFile file, String id) {
    return rows(file).stream()
        .filter(row -> row.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Record> rows(DataFile file) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setHeaderExtractionEnabled(true);
    settings.trimValues(false);
    settings.getFormat().setLineSeparator("\r\n");
    settings.setNullValue("");
    settings.setEmptyValue("");
    return new CsvParser(settings).parseAllRecords(new StringReader(text(file)));
  }

  private String text(DataFile file) {
    return new String(
        new Tables(archive)
            .files().stream()
                .filter(export -> export.address().equals(file.address()))
                .findFirst()
                .orElseThrow()
                .content()
                .get(),
        UTF_8);
  }
}
