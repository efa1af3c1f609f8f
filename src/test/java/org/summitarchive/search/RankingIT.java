package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Node;

/** For each query the page that its reader looks for comes first. */
class RankingIT {

  private static final Path FOLDER = Path.of("src/test/resources/search");
  private static final Path QUERIES = FOLDER.resolve("queries.tsv");

  @TempDir Path site;

  @Test
  void theRightPageComesFirst() throws IOException {
    Node.assumeInstalled();
    writeIndex();
    List<String> found =
        Node.run("search/queries.js", site, QUERIES).stream()
            .map(line -> firstColumns(line, 3))
            .toList();
    assertEquals(String.join("\n", queries()), String.join("\n", found));
  }

  @Test
  void thereAreQueriesInEveryLanguage() throws IOException {
    Set<String> languages =
        queries().stream().map(line -> firstColumns(line, 1)).collect(Collectors.toSet());
    assertTrue(queries().size() >= 60, queries().size() + " queries");
    assertEquals(Set.of("zh", "en", "fr", "es", "ru", "ar"), languages);
  }

  @Test
  void resultsCanBeNarrowedAndShowWhyTheyWereFound() throws IOException {
    Node.assumeInstalled();
    writeIndex();
    assertEquals(
        List.of(
            "zh 人工智能 #kind:document: documents/ai-governance/",
            "en lu wei #edition:2024: speakers/lu-wei/ 2024/forums/data-flow/",
            "fr gurry #topic:law:",
            "en museum #kind:forum #topic:culture: 2025/forums/cultural-heritage/",
            "zh 系统性风险: 2025/forums/frontier-ai-models/#statement-lu-wei"
                + " 探索前沿模型须提早研判[系统性风险]和伦理难题，完善应急响应机制。",
            "ru риск: 2025/forums/frontier-ai-models/#statement-lu-wei"
                + " Системные [риски] и этические проблемы надо оценивать заранее.",
            "ar الاخلاقيه: 2025/forums/frontier-ai-models/#statement-lu-wei"
                + " يجب تقييم المخاطر المنهجية والمشكلات [الأخلاقية] مبكرا."),
        Node.run("search/results.js", site));
  }

  private void writeIndex() throws IOException {
    IndexWriter.write(SearchIndex.of(ContentArchive.read(FOLDER.resolve("fixture/content"))), site);
  }

  private static List<String> queries() throws IOException {
    return Files.readAllLines(QUERIES).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static String firstColumns(String line, int count) {
    return line.lines()
        .map(row -> List.of(row.split("\t", -1)))
        .map(columns -> String.join("\t", columns.subList(0, Math.min(count, columns.size()))))
        .collect(Collectors.joining());
  }
}
