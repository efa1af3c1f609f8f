package org.summitarchive.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.document;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.organisation;
import static org.summitarchive.model.ItemFixture.page;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.source;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.ItemFixture;

/** The whole site of a tiny archive, address by address. */
class SitePlanTest {

  private static final List<String> IN_EACH_LANGUAGE =
      List.of(
          "",
          "2025/",
          "2025/forums/",
          "2025/forums/law/",
          "2025/sections/governance/",
          "about/",
          "documents/",
          "documents/blue-book/",
          "forums/",
          "old/law.html",
          "organisations/",
          "organisations/cac/",
          "search/",
          "sources/",
          "sources/daily/",
          "speakers/",
          "speakers/lu-wei/",
          "speakers/luwei/",
          "topics/",
          "topics/ai/");

  private static SitePlan plan(ItemFixture... items) {
    return SitePlan.of(LinkedArchive.of(items).archive());
  }

  private static List<String> addresses(SitePlan plan) {
    return plan.pages().stream().map(page -> page.address().path()).toList();
  }

  @Test
  void aTinyArchiveHasThesePages() {
    SitePlan plan =
        plan(
            edition("2025"),
            section("2025/governance"),
            forum("2025/law").alias("/old/law.html"),
            speaker("lu-wei").alias("luwei"),
            organisation("cac"),
            document("blue-book"),
            topic("ai"),
            source("daily"),
            page("about"));
    Stream<String> all =
        Stream.of(
                Stream.of("", "404.html"),
                IN_EACH_LANGUAGE.stream().map(path -> "en/" + path),
                IN_EACH_LANGUAGE.stream().map(path -> "zh/" + path))
            .flatMap(paths -> paths);
    assertEquals(all.toList(), addresses(plan));
  }

  @Test
  void anEmptyArchiveHasNoIndexes() {
    assertEquals(
        List.of("", "404.html", "en/", "en/search/", "zh/", "zh/search/"), addresses(plan()));
  }

  @Test
  void aSiteMayDoWithoutItsSearch() {
    SitePlan plan =
        SitePlan.of(LinkedArchive.of(new ItemFixture[0]).archive(), EnumSet.of(Feature.DATA));
    assertEquals(List.of("", "404.html", "en/", "zh/"), addresses(plan));
  }

  @Test
  void oldAddressesLeadToTheItem() {
    List<String> redirects =
        plan(edition("2025"), forum("2025/law").alias("rule-of-law")).pages().stream()
            .filter(SitePage.Redirect.class::isInstance)
            .map(page -> (SitePage.Redirect) page)
            .map(page -> page.address().path() + " -> " + page.target().address().path())
            .toList();
    assertEquals(
        List.of(
            "en/2025/forums/rule-of-law/ -> en/2025/forums/law/",
            "zh/2025/forums/rule-of-law/ -> zh/2025/forums/law/"),
        redirects);
  }
}
