package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.page;
import static org.summitarchive.model.ItemFixture.section;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ItemFixture.topic;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.ItemFixture;

/** Items and aliases that want one address. */
class RoutesTest {

  private static List<String> errors(ItemFixture... items) {
    Diagnostics diagnostics = new Diagnostics();
    Routes.check(LinkedArchive.of(items).archive(), diagnostics);
    return diagnostics.sorted().stream()
        .map(d -> d.position() + ": " + d.message() + " [" + d.code() + "] -> " + d.hint())
        .toList();
  }

  private static final String WEI = "content/speakers/lu-wei.zh.md:";

  @Test
  void aPageAndAnEditionShareTheirFolder() {
    assertEquals(
        List.of(
            "content/pages/2025.zh.md:1:1: page and edition `2025` have the same address"
                + " [duplicate-address] -> rename one of the two"),
        errors(edition("2025"), page("2025"), page("about")));
  }

  @Test
  void thePartsOfIndexesAreReserved() {
    assertEquals(
        List.of(
            "content/editions/2025/forums/letter-other.zh.md:1:1: `letter-other` is an address of"
                + " the site's own [reserved-id] -> choose another id for the forum",
            "content/speakers/letter-l.zh.md:1:1: `letter-l` is an address of the site's own"
                + " [reserved-id] -> choose another id for the speaker"),
        errors(
            edition("2025"),
            page("letter-l"),
            speaker("letter-l"),
            speaker("letter-box"),
            section("2025/letter-a"),
            forum("2025/letter-other")));
  }

  @Test
  void anAliasMustNotStandWhereAPageDoes() {
    assertEquals(
        List.of(
            WEI
                + "2:1: alias `he` is the address of speaker `he` already [alias-shadows-page]"
                + " -> remove it, or rename the other",
            WEI
                + "3:1: alias `2025/forums/law` is the address of forum `2025/law` already"
                + " [alias-shadows-page] -> remove it, or rename the other",
            WEI
                + "4:1: alias `/About/` differs from the address of page `about` only in case or"
                + " Unicode form [alias-shadows-page] -> remove it, or rename the other",
            WEI
                + "5:1: alias `speakers/` is the address of an index already"
                + " [alias-shadows-page] -> remove it",
            WEI
                + "6:1: alias `2025/forums/index.html` is the address of an index already"
                + " [alias-shadows-page] -> remove it",
            WEI
                + "7:1: alias `topics/ai/2025/` is the address of an index already"
                + " [alias-shadows-page] -> remove it"),
        errors(
            edition("2025"),
            forum("2025/law"),
            page("about"),
            topic("ai"),
            speaker("he"),
            speaker("lu-wei")
                .alias("he")
                .alias("2025/forums/law")
                .alias("/About/")
                .alias("speakers/")
                .alias("2025/forums/index.html")
                .alias("topics/ai/2025/")));
  }

  @Test
  void anAliasIsNotThePagesOwnAddress() {
    assertEquals(
        List.of(
            WEI
                + "2:1: alias `lu-wei` is the page's own address already [needless-alias]"
                + " -> remove it",
            WEI
                + "3:1: alias `Lu-Wei` differs from the page's own address only in case or"
                + " Unicode form [needless-alias] -> remove it"),
        errors(speaker("lu-wei").alias("lu-wei").alias("Lu-Wei")));
  }

  @Test
  void anAliasBelongsToOnePage() {
    assertEquals(
        List.of(
            WEI
                + "2:1: alias `/speakers/wei/` is an alias of speaker `he` already"
                + " [duplicate-alias] -> keep one of the two",
            WEI
                + "3:1: alias `2014/Ａ/` differs from an alias of speaker `he` only in case or"
                + " Unicode form [duplicate-alias] -> keep one of the two",
            WEI
                + "5:1: alias `speakers/old/` is an alias of speaker `lu-wei` already"
                + " [duplicate-alias] -> keep one of the two"),
        errors(
            speaker("he").alias("wei").alias("2014/a/"),
            speaker("lu-wei")
                .alias("/speakers/wei/")
                .alias("2014/Ａ/")
                .alias("old")
                .alias("speakers/old/")));
  }

  @Test
  void anAliasIsAnIdOrAnAddress() {
    String hint =
        " is neither an id nor an address [bad-alias] -> write an old id, such as old-name, or an"
            + " old address without its language, such as 2024/forums/old/";
    assertEquals(
        List.of(
            WEI + "2:1: alias `Lu Wei`" + hint,
            WEI + "3:1: alias `../up/`" + hint,
            WEI + "4:1: alias `/`" + hint,
            WEI + "5:1: alias `//`" + hint,
            WEI + "6:1: alias `a/?id=3`" + hint,
            WEI + "7:1: alias ``" + hint,
            WEI + "8:1: alias `a.html/b/`" + hint,
            WEI + "9:1: alias `old.html`" + hint,
            WEI
                + "10:1: alias `en/old/` begins with a language [bad-alias]"
                + " -> write it without `en/`"),
        errors(
            speaker("lu-wei")
                .alias("Lu Wei")
                .alias("../up/")
                .alias("/")
                .alias("//")
                .alias("a/?id=3")
                .alias("")
                .alias("a.html/b/")
                .alias("old.html")
                .alias("en/old/")));
  }

  @Test
  void anAliasStaysOutOfTheSitesOwnFolders() {
    String hint = " lies where the site's own files are [reserved-alias] -> remove it";
    assertEquals(
        List.of(
            WEI + "2:1: alias `data/old/`" + hint,
            WEI + "3:1: alias `/assets/x.html`" + hint,
            WEI + "4:1: alias `2025/calendar.ics/`" + hint,
            WEI + "5:1: alias `speakers/letter-a/`" + hint),
        errors(
            speaker("lu-wei")
                .alias("data/old/")
                .alias("/assets/x.html")
                .alias("2025/calendar.ics/")
                .alias("speakers/letter-a/")));
  }

  @Test
  void aliasesBecomeAddressesBelowEachLanguage() {
    Archive archive =
        LinkedArchive.of(
                edition("2025").alias("2025-wuzhen"),
                forum("2025/law").alias("old-law").alias("2014/law").alias("/a/b.html"),
                speaker("lu-wei").alias("luwei").alias("论坛/吕/index.html").alias("a b"))
            .archive();
    List<OldAddress> old =
        archive.items().all().stream().flatMap(item -> OldAddress.of(item).stream()).toList();
    assertEquals(
        List.of(
            "2025-wuzhen/",
            "2025/forums/old-law/",
            "2014/law/",
            "a/b.html",
            "speakers/luwei/",
            "论坛/吕/"),
        old.stream().map(OldAddress::path).toList());
    OldAddress first = old.get(0);
    assertEquals("zh/2025-wuzhen/", first.in(ZH).path());
    assertEquals("en/2025-wuzhen/", first.in(EN).path());
  }
}
