package org.summitarchive.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.text;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;

/** Reads the feeds back with ROME. */
class FeedTest {

  private final Archive archive = SampleArchive.archive();

  @Test
  void namesItselfAndItsPublisher() throws Exception {
    Feed feed = read(archive, EN);
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("Archive", feed.getTitle());
    assertEquals("tag:example.org,2025:/archive/en/", feed.getId());
    assertEquals("Archive", feed.getAuthors().get(0).getName());
    assertEquals(
        List.of("https://example.org/archive/en/feed.atom"),
        feed.getOtherLinks().stream().map(link -> link.getHrefResolved()).toList());
    assertEquals("https://example.org/archive/en/", feed.getAlternateLinks().get(0).getHref());
    assertEquals(feed.getEntries().get(0).getUpdated(), feed.getUpdated());
  }

  @Test
  void hasEditionsAndForumsLastChangedFirst() throws Exception {
    List<Entry> entries = read(archive, ZH).getEntries();
    assertEquals(
        List.of(
            "2025-12-02 tag:example.org,2025:/archive/zh/2025/forums/law-forum/"
                + "#correction:2025-12-02",
            "2025-12-01 tag:example.org,2025:/archive/zh/2025/forums/law-forum/",
            "2025-11-30 tag:example.org,2025:/archive/zh/2025/forums/expo/",
            "2025-11-12 tag:example.org,2025:/archive/zh/2025/",
            "2025-11-12 tag:example.org,2025:/archive/zh/2024/",
            "2025-11-08 tag:example.org,2025:/archive/zh/2025/forums/gone/"),
        entries.stream().map(entry -> day(entry) + " " + entry.getId()).toList());
  }

  private static String day(Entry entry) {
    return entry.getUpdated().toInstant().toString().substring(0, 10);
  }

  @Test
  void anEntryLeadsToItsPage() throws Exception {
    Entry entry = read(archive, EN).getEntries().get(0);
    assertEquals(SampleArchive.AWKWARD, entry.getTitle());
    assertEquals("A summary, with a comma", entry.getSummary().getValue());
    assertEquals(
        "https://example.org/archive/en/2025/forums/law-forum/",
        entry.getAlternateLinks().get(0).getHref());
    assertEquals("AI", entry.getCategories().get(0).getLabel());
    assertEquals("2025-12-31T00:00:00Z", entry.getUpdated().toInstant().toString());
  }

  @Test
  void aCorrectionLeadsToItself() throws Exception {
    Entry entry = read(archive, EN).getEntries().get(1);
    assertEquals("Correction: " + SampleArchive.AWKWARD, entry.getTitle());
    assertEquals("Was wrong", entry.getSummary().getValue());
    assertEquals(
        "https://example.org/archive/en/2025/forums/law-forum/#correction:2025-12-02",
        entry.getAlternateLinks().get(0).getHref());
  }

  @Test
  void aTextInAnotherLanguageSaysSo() {
    Archive one = LinkedArchive.of(ItemFixture.edition("2025").label(text("峰会"))).archive();
    assertTrue(
        org.summitarchive.export.Feed.of(one, EN, SampleArchive.words(EN))
            .contains("<title xml:lang=\"zh-Hans\">峰会</title>"));
  }

  @Test
  void isNoLongerThanReadersBear() throws Exception {
    ItemFixture[] many =
        IntStream.range(1900, 2050)
            .mapToObj(year -> ItemFixture.edition(Integer.toString(year)))
            .toArray(ItemFixture[]::new);
    List<Entry> entries = read(LinkedArchive.of(many).archive(), EN).getEntries();
    assertEquals(100, entries.size());
    assertEquals("2049", entries.get(0).getTitle());
  }

  @Test
  void thereIsNoneWithoutAnEdition() {
    Archive empty = LinkedArchive.of(ItemFixture.topic("ai")).archive();
    assertFalse(
        Exports.files(empty, SitePlan.of(empty), SampleArchive.words(), Set.of(Feature.FEEDS))
            .stream()
            .anyMatch(file -> file.address().path().endsWith("feed.atom")));
  }

  private static Feed read(Archive archive, Language language) throws Exception {
    String xml =
        new String(
            Exports.files(
                    archive, SitePlan.of(archive), SampleArchive.words(), Set.of(Feature.FEEDS))
                .stream()
                .filter(file -> file.address().path().equals(language.path() + "/feed.atom"))
                .findFirst()
                .orElseThrow()
                .content()
                .get(),
            UTF_8);
    return (Feed) new WireFeedInput().build(new StringReader(xml));
  }
}
