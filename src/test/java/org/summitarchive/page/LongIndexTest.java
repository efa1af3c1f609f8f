package org.summitarchive.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.language.LetterGroup;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.page.SitePage.Index;
import org.summitarchive.page.SitePage.ItemPage;

/** Indexes of more than 500 entries list their parts instead. */
class LongIndexTest {

  private static SitePlan plan(Stream<ItemFixture> items) {
    List<Item> built = items.map(ItemFixture::build).toList();
    return SitePlan.of(LinkedArchive.of(Incomplete.NOTHING, built).archive());
  }

  private static Stream<ItemFixture> many(int count, IntFunction<ItemFixture> item) {
    return IntStream.range(0, count).mapToObj(item);
  }

  private static Index index(SitePlan plan, String address) {
    return (Index) page(plan, address);
  }

  private static SitePage page(SitePlan plan, String address) {
    List<SitePage> found =
        plan.pages().stream().filter(page -> page.address().path().equals(address)).toList();
    assertEquals(1, found.size(), address);
    return found.get(0);
  }

  private static List<String> parts(List<Index> parts) {
    return parts.stream().map(LongIndexTest::described).toList();
  }

  private static String described(Index index) {
    int size = index.listing() instanceof Listing.InOrder list ? list.items().size() : -1;
    return index.address().path() + " " + size;
  }

  @Test
  void aProgrammeOfMoreIsSplitByDay() {
    Stream<ItemFixture> sessions =
        many(501, i -> forum("2025/f" + i).start("2025-11-0" + (6 + i % 2) + "T09:30"));
    SitePlan plan = plan(Stream.concat(Stream.of(edition("2025").date("2025")), sessions));
    Listing.Parts days = (Listing.Parts) index(plan, "en/2025/programme/").listing();
    assertEquals(
        List.of("en/2025/programme/2025-11-06/ 251", "en/2025/programme/2025-11-07/ 250"),
        parts(days.pages()));
    assertEquals(days.pages().get(1), index(plan, "en/2025/programme/2025-11-07/"));
  }

  private static List<String> letterAddresses(SitePlan plan) {
    return plan.pages().stream()
        .map(page -> page.address().path())
        .filter(path -> path.contains("letter-"))
        .toList();
  }

  @Test
  void fiveHundredSpeakersFitOnOnePage() {
    SitePlan plan = plan(many(500, i -> speaker("s" + i).label(text("吕" + i, "Lu " + i))));
    Listing.ByLetter chinese = (Listing.ByLetter) index(plan, "zh/speakers/").listing();
    List<LetterGroup<Item>> used =
        chinese.groups().stream().filter(group -> !group.entries().isEmpty()).toList();
    assertEquals("L", used.get(0).letter());
    assertEquals(500, used.get(0).entries().size());
    assertEquals(List.of(), letterAddresses(plan));
  }

  @Test
  void moreSpeakersAreSplitByTheLettersOfEachLanguage() {
    SitePlan plan =
        plan(
            Stream.of(
                    many(400, i -> speaker("a" + i).label(text("重" + i, "Zhong " + i))),
                    many(100, i -> speaker("b" + i).label(text("Émile " + i, "Émile " + i))),
                    many(1, i -> speaker("c").label(text("007", "Ω"))),
                    many(1, i -> speaker("d").label(text("Я", "007"))))
                .flatMap(some -> some));
    assertEquals(
        List.of(
            "zh/speakers/letter-e/ 100",
            "zh/speakers/letter-z/ 400",
            "zh/speakers/letter-other/ 2"),
        parts(((Listing.Parts) index(plan, "zh/speakers/").listing()).pages()));
    assertEquals(
        List.of(
            "en/speakers/letter-e/ 100",
            "en/speakers/letter-z/ 400",
            "en/speakers/letter-other/ 2"),
        parts(((Listing.Parts) index(plan, "en/speakers/").listing()).pages()));
    assertEquals(6, letterAddresses(plan).size());
  }

  @Test
  void sortNamesDecideTheLetterInTheirLanguageOnly() {
    SitePlan plan =
        plan(
            Stream.of(
                speaker("tusk").label(text("Donald Tusk", "Donald Tusk")).second(text("Tusk"))));
    assertEquals(List.of("T"), usedLetters(plan, "zh/speakers/"));
    assertEquals(List.of("D"), usedLetters(plan, "en/speakers/"));
  }

  private static List<String> usedLetters(SitePlan plan, String address) {
    Listing.ByLetter listing = (Listing.ByLetter) index(plan, address).listing();
    return listing.groups().stream()
        .filter(group -> !group.entries().isEmpty())
        .map(LetterGroup::letter)
        .toList();
  }

  @Test
  void forumsAreSplitByEditionThenByLetter() {
    List<ItemFixture> items = new ArrayList<>(List.of(edition("2024"), edition("2025")));
    items.addAll(many(501, i -> forum("2025/f" + i).label(text("论坛" + i, "Forum"))).toList());
    items.add(forum("2024/one"));
    SitePlan plan = plan(items.stream());
    assertEquals(
        List.of("zh/2025/forums/ -1", "zh/2024/forums/ 1"),
        parts(((Listing.Parts) index(plan, "zh/forums/").listing()).pages()));
    assertEquals(
        List.of("zh/2025/forums/letter-l/ -1"),
        parts(((Listing.Parts) index(plan, "zh/2025/forums/").listing()).pages()));
    assertEquals(
        List.of("zh/2025/forums/letter-l/1/ 500", "zh/2025/forums/letter-l/2/ 1"),
        parts(((Listing.Parts) index(plan, "zh/2025/forums/letter-l/").listing()).pages()));
    assertEquals(
        List.of(
            "en/2025/forums/letter-f/",
            "en/2025/forums/letter-f/1/",
            "en/2025/forums/letter-f/2/",
            "zh/2025/forums/letter-l/",
            "zh/2025/forums/letter-l/1/",
            "zh/2025/forums/letter-l/2/"),
        letterAddresses(plan));
  }

  @Test
  void aLetterOfFiveHundredSpeakersIsOnePage() {
    SitePlan plan =
        plan(
            Stream.concat(
                many(500, i -> speaker("a" + i).label(text("吕" + i, "Lu " + i))),
                many(1, i -> speaker("b").label(text("朱", "Zhu")))));
    assertEquals(
        List.of("zh/speakers/letter-l/ 500", "zh/speakers/letter-z/ 1"),
        parts(((Listing.Parts) index(plan, "zh/speakers/").listing()).pages()));
  }

  @Test
  void fiveHundredForumsFitOnOnePage() {
    SitePlan plan =
        plan(Stream.concat(Stream.of(edition("2025")), many(500, i -> forum("2025/f" + i))));
    assertEquals("zh/forums/ 500", described(index(plan, "zh/forums/")));
    assertEquals("zh/2025/forums/ 500", described(index(plan, "zh/2025/forums/")));
  }

  @Test
  void aTopicsForumsAreSplitByEdition() {
    List<ItemFixture> items =
        new ArrayList<>(List.of(edition("2023"), edition("2024"), edition("2025"), topic("ai")));
    items.addAll(many(300, i -> forum("2025/f" + i).topics("ai")).toList());
    items.addAll(many(201, i -> forum("2023/f" + i).topics("ai")).toList());
    SitePlan plan = plan(items.stream());
    List<String> expected = List.of("zh/topics/ai/2025/ 300", "zh/topics/ai/2023/ 201");
    assertEquals(expected, parts(((ItemPage) page(plan, "zh/topics/ai/")).parts()));
    assertEquals(
        expected,
        expected.stream()
            .map(part -> described(index(plan, part.substring(0, part.indexOf(' ')))))
            .toList());
  }
}
