package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.asset.Asset;
import org.summitarchive.model.ItemFixture;

/** What stands in the files of the index. */
class SearchIndexTest {

  @Test
  void theSameArchiveGivesTheSameBytes() {
    Path content = Path.of("src/test/resources/search/fixture/content");
    assertEquals(files(ContentArchive.read(content)), files(ContentArchive.read(content)));
  }

  @Test
  void withdrawnPagesKeepTheirNamesOnly() {
    ItemFixture gone =
        speaker("lu-wei")
            .label(text("卢卫", "Lu Wei"))
            .withdrawn("撤下")
            .prose(EN, "<p>secret words</p>");
    SortedMap<String, String> files = files(archive(gone));
    assertTrue(all(files).contains("\"卢卫\"") && all(files).contains("\"wei\""), all(files));
    assertEquals(-1, all(files).indexOf("secret"));
  }

  @Test
  void withdrawnPagesLoseTheNamesThatTheyNoLongerShow() {
    ItemFixture gone =
        ItemFixture.organisation("firm").label(text("公司", "Firm")).second(text("简称", "Shortname"));
    assertTrue(all(files(archive(gone))).contains("shortname"));
    assertEquals(-1, all(files(archive(gone.withdrawn("撤下")))).indexOf("shortname"));
  }

  @Test
  void textIsIndexedWithoutItsMarkup() {
    ItemFixture page =
        ItemFixture.page("about")
            .prose(EN, "<h2 id=\"x\">One</h2>\n<p>a <em>b</em>c &amp; d<br>e</p>");
    String files = all(files(archive(page)));
    assertTrue(
        files.contains("[\"\",\"\",\"One\"],[\"\",\"\",\"a bc & d\"],[\"\",\"\",\"e\"]"), files);
  }

  @Test
  void filesHoldWhatAScriptNeedNotEscape() {
    ItemFixture page = ItemFixture.page("about").label(text("“\"\\\u2028", "</script>"));
    String files = all(files(archive(page)));
    assertTrue(files.contains("\"“\\\"\\\\\\u2028\""), files);
  }

  private static Archive archive(ItemFixture item) {
    return LinkedArchive.of(edition("2025"), item).archive();
  }

  private static SortedMap<String, String> files(Archive archive) {
    List<Asset> files = IndexWriter.files(SearchIndex.of(archive));
    SortedMap<String, String> contents = new TreeMap<>();
    for (Asset file : files) {
      contents.put(file.address().path(), new String(file.content().get(), StandardCharsets.UTF_8));
    }
    assertEquals(files.size(), contents.size());
    return contents;
  }

  private static String all(SortedMap<String, String> files) {
    return String.join("", files.values());
  }
}
