package org.summitarchive.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.route.Address;

class TranslationsTest {

  private static final Archive ARCHIVE =
      LinkedArchive.of(
              Incomplete.NOTHING,
              Stream.concat(
                      Stream.of(
                          edition("2025"),
                          forum("2025/both").prose(ZH, "<p>").prose(EN, "<p>").alias("2-in-1"),
                          forum("2025/chinese").prose(ZH, "<p>").alias("only"),
                          forum("2025/untitled").label(text("论坛")),
                          forum("2025/gone").prose(ZH, "<p>").withdrawn("撤回")),
                      IntStream.range(0, 501).mapToObj(i -> speaker("s" + i)))
                  .map(ItemFixture::build)
                  .toList())
          .archive();

  private static final SitePlan PLAN = SitePlan.of(ARCHIVE);

  private static final Map<Address, SitePage> PAGES =
      PLAN.pages().stream().collect(Collectors.toMap(SitePage::address, page -> page));

  private static SitePage page(Address address) {
    return Objects.requireNonNull(PAGES.get(address), address.path());
  }

  /** Versions (untranslated in brackets); alternates; x-default; canonical; sitemap. */
  private static List<String> translations(String address) {
    Translations translations = Translations.of(page(new Address(address)), ARCHIVE);
    return List.of(
        described(translations.versions()),
        described(translations.alternates()),
        translations.neutral() == null ? "-" : "/" + translations.neutral().path(),
        translations.canonical() == null ? "-" : "/" + translations.canonical().path(),
        translations.listed() ? "listed" : "-");
  }

  private static String described(List<Translations.Version> versions) {
    return versions.stream()
        .map(v -> v.translated() ? v.address().path() : "(" + v.address().path() + ")")
        .toList()
        .toString();
  }

  @Test
  void everybodyMayBeginAtTheRoot() {
    assertEquals(List.of("[zh/, en/]", "[zh/, en/]", "/", "/", "listed"), translations(""));
    assertEquals(List.of("[zh/, en/]", "[zh/, en/]", "/", "/en/", "listed"), translations("en/"));
  }

  @Test
  void aTranslatedPageStandsForItself() {
    String both = "[zh/2025/forums/both/, en/2025/forums/both/]";
    assertEquals(
        List.of(both, both, "/zh/2025/forums/both/", "/en/2025/forums/both/", "listed"),
        translations("en/2025/forums/both/"));
  }

  @Test
  void anUntranslatedPageStandsForItsOriginal() {
    String versions = "[zh/2025/forums/chinese/, (en/2025/forums/chinese/)]";
    assertEquals(
        List.of(versions, "[]", "-", "/zh/2025/forums/chinese/", "-"),
        translations("en/2025/forums/chinese/"));
    assertEquals(
        List.of(
            versions,
            "[zh/2025/forums/chinese/]",
            "/zh/2025/forums/chinese/",
            "/zh/2025/forums/chinese/",
            "listed"),
        translations("zh/2025/forums/chinese/"));
    assertEquals("/zh/2025/forums/untitled/", translations("en/2025/forums/untitled/").get(3));
  }

  @Test
  void aWithdrawnPageIsTranslatedWithItsTitle() {
    assertEquals("/en/2025/forums/gone/", translations("en/2025/forums/gone/").get(3));
  }

  @Test
  void anIndexIsTranslatedInEveryLanguage() {
    String forums = "[zh/2025/forums/, en/2025/forums/]";
    assertEquals(
        List.of(forums, forums, "/zh/2025/forums/", "/en/2025/forums/", "listed"),
        translations("en/2025/forums/"));
  }

  @Test
  void lettersAreOfOneLanguageOnly() {
    assertEquals(
        List.of(
            "[(zh/speakers/), en/speakers/letter-s/]",
            "[]",
            "-",
            "/en/speakers/letter-s/",
            "listed"),
        translations("en/speakers/letter-s/"));
  }

  @Test
  void anOldAddressIsNowhere() {
    assertEquals(
        List.of(
            "[zh/2025/forums/chinese/, (en/2025/forums/chinese/)]",
            "[]",
            "-",
            "/zh/2025/forums/chinese/",
            "-"),
        translations("en/2025/forums/only/"));
    assertEquals(List.of("[zh/, en/]", "[]", "-", "-", "-"), translations("404.html"));
  }

  @Test
  void alternatesNameEachOther() {
    for (SitePage page : PLAN.pages()) {
      Translations translations = Translations.of(page, ARCHIVE);
      for (Translations.Version version : translations.alternates()) {
        Translations other = Translations.of(page(version.address()), ARCHIVE);
        assertEquals(translations.alternates(), other.alternates());
        assertEquals(translations.neutral(), other.neutral());
      }
      if (translations.listed()) {
        assertEquals(page.address(), Objects.requireNonNull(translations.canonical()));
      }
    }
  }
}
