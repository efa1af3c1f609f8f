package org.summitarchive.search;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.asset.Asset;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.ItemId;

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
  void peopleAreFoundByTheirNamesInOneWord() {
    ItemFixture person = speaker("lu-wei").label(text("卢卫", "Lu Wei"));
    ItemFixture forum = ItemFixture.forum("2025/law").label(text("论坛", "Rule of Law"));
    String files = all(files(archive(ItemFixture.edition("2025"), person, forum)));
    assertTrue(files.contains("\"luwei\""), files);
    assertEquals(-1, files.indexOf("ruleoflaw"));
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

  @Test
  void onlyPagesThatAreNotKnownAreRead() {
    Remembered earlier = new Remembered(null, Set.of());
    files(SearchIndex.of(archive(page("b", "网络 many words"), page("c", "网 words")), earlier));
    assertEquals(Set.of("2025", "b", "c"), earlier.read);
    Remembered now = new Remembered(earlier.learned, Set.of("2025", "c"));
    Archive edited = archive(page("a", "new 网络"), page("b", "words 多"), page("c", "网 words"));
    assertEquals(files(SearchIndex.of(edited)), files(SearchIndex.of(edited, now)));
    assertEquals(Set.of("a", "b"), now.read);
    Remembered last = new Remembered(now.learned, Set.of("2025", "c"));
    Archive rest = archive(page("c", "网 words"));
    assertEquals(files(SearchIndex.of(rest)), files(SearchIndex.of(rest, last)));
    assertEquals(Set.of(), last.read);
  }

  /** Pages are read a thousand at a time. */
  @Test
  void whatStandsOnPagesReadByOthersStandsInOneList() {
    ItemFixture[] pages =
        IntStream.range(1000, 3500)
            .mapToObj(number -> page("p" + number, "common " + number % 3))
            .toArray(ItemFixture[]::new);
    Remembered read = new Remembered(null, Set.of());
    SearchIndex.of(archive(pages), read);
    List<Posted> tokens = requireNonNull(requireNonNull(read.learned).languages().get(EN)).tokens();
    for (String token : List.of("common", "0", "1", "2")) {
      int weight = weight(tokens, token);
      PostingList expected = new PostingList();
      for (int number = 1000; number < 3500; number++) {
        if (token.equals("common") || token.equals("" + number % 3)) {
          expected.add(1 + number - 1000, weight); // the edition's page is the first
        }
      }
      PostingList found = postings(tokens, token);
      assertEquals(expected.bytes(), found.bytes(), token);
      assertEquals(expected.digest(), found.digest(), token);
      assertEquals(expected.last(), found.last(), token);
    }
  }

  private static int weight(List<Posted> tokens, String token) {
    int[] weight = {0};
    postings(tokens, token).forEach((page, found) -> weight[0] = found);
    return weight[0];
  }

  private static PostingList postings(List<Posted> tokens, String token) {
    return tokens.stream()
        .filter(posted -> posted.token().equals(token))
        .findFirst()
        .orElseThrow()
        .postings();
  }

  @Test
  void aFileOfTheSameVersionIsTheSame() {
    SearchIndex before = SearchIndex.of(archive(page("a", "some 网络 words"), page("b", "more")));
    SearchIndex after = SearchIndex.of(archive(page("a", "some 网络 words"), page("b", "most")));
    assertEquals(versions(before).keySet(), versions(after).keySet());
    SortedMap<String, String> same = files(before);
    same.entrySet().retainAll(files(after).entrySet());
    same.keySet().retainAll(versions(before).keySet());
    SortedMap<String, Long> known = versions(before);
    known.entrySet().retainAll(versions(after).entrySet());
    assertEquals(same.keySet(), known.keySet());
    assertTrue(known.containsKey("zh/search/c0.js"), known.toString());
  }

  private static SortedMap<String, Long> versions(SearchIndex index) {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (Asset part : index.parts()) {
      versions.put(part.address().path(), part.version().orElseThrow());
    }
    return versions;
  }

  private static ItemFixture page(String id, String text) {
    return ItemFixture.page(id).prose(EN, "<p>" + text + "</p>");
  }

  /** Knows an index as it was, and which pages are the same. */
  private static final class Remembered implements KnownIndex {

    private final @Nullable IndexState state;
    private final Set<String> same;
    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private @Nullable IndexState learned;

    Remembered(@Nullable IndexState state, Set<String> same) {
      this.state = state;
      this.same = same;
    }

    @Override
    public Optional<IndexState> state() {
      return Optional.ofNullable(state);
    }

    @Override
    public boolean isSame(ItemId item) {
      return same.contains(item.value());
    }

    @Override
    public void noted(ItemId item, Runnable reading) {
      read.add(item.value());
      reading.run();
    }

    @Override
    public void learn(IndexState now) {
      learned = now;
    }
  }

  private static Archive archive(ItemFixture... pages) {
    List<ItemFixture> items = new ArrayList<>(List.of(edition("2025")));
    items.addAll(List.of(pages));
    return LinkedArchive.of(items.toArray(new ItemFixture[0])).archive();
  }

  private static SortedMap<String, String> files(Archive archive) {
    return files(SearchIndex.of(archive));
  }

  private static SortedMap<String, String> files(SearchIndex index) {
    List<Asset> files = IndexWriter.files(index);
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
