package org.summitarchive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of themselves and of one another. */
class HeadChecksTest {

  private static final String EN = "en/forum/index.html";
  private static final String OWN = "name the page's own absolute address, or that of its original";

  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void wholeSite() {
    site = new TinySite(folder);
  }

  private void finds(String... findings) {
    assertEquals(List.of(findings), site.findings());
  }

  /** Makes the English forum one that shows its original. */
  private void untranslate() {
    site.change(EN, TinySite.FORUMS, "")
        .change(EN, TinySite.BASE + "en/forum/", TinySite.BASE + "zh/forum/")
        .change("zh/forum/index.html", TinySite.alternate("en", "en/forum/"), "");
  }

  @Test
  void aPageWithoutTranslationHasItsOriginalAsCanonical() {
    untranslate();
    finds();
  }

  @Test
  void theCanonicalPageIsCanonicalItself() {
    untranslate();
    String third = TinySite.page("en", EN, "<h2>x</h2>", "").replace(EN, "en/forum/");
    site.put("en/third/index.html", third).add("<a href='../third/'>x</a>");
    finds(
        "en/third/index.html:3:27: error: the page names `en/forum/index.html` as canonical,"
            + " which is not so itself [canonical] -> name the page that is canonical in the end");
  }

  @Test
  void aPageHasOneCanonicalAddress() {
    String canonical = "<link rel=canonical href='" + TinySite.BASE + "en/forum/'>\n";
    site.change(EN, canonical, "");
    finds(EN + ":1:1: error: the page has no canonical address [canonical] -> " + OWN);
    site.change(EN, "<h1>", canonical + canonical + "<h1>");
    finds(EN + ":7:1: error: the page has a second canonical address [canonical] -> keep one");
  }

  @Test
  void whatSearchEnginesShallNotShowNeedsNoCanonicalAddress() {
    String canonical = "<link rel=canonical href='" + TinySite.BASE + "en/forum/'>\n";
    site.change(EN, canonical, "<meta name=robots content='noindex, follow'>\n");
    finds();
  }

  @Test
  void aCanonicalAddressIsAbsoluteAndLeadsToAPage() {
    site.change(EN, "canonical href='https://example.org/summit/en/forum/'", "canonical href='./'");
    finds(EN + ":3:27: error: the canonical address `./` is not absolute [canonical] -> " + OWN);
    site.change(EN, "canonical href='./'", "canonical href='https://other.example/'");
    finds(
        EN
            + ":3:27: error: the canonical address `https://other.example/` leads to no page of the"
            + " site [canonical] -> "
            + OWN);
    site.change(EN, "https://other.example/", "https://example.org/summit/fr/");
    finds(
        EN
            + ":3:27: error: the canonical address `https://example.org/summit/fr/` leads to no page"
            + " of the site [canonical] -> "
            + OWN);
  }

  @Test
  void aTranslatedPageIsCanonicalItself() {
    site.change(
        EN,
        "canonical href='https://example.org/summit/en/",
        "canonical href='https://example.org/summit/zh/");
    finds(
        EN
            + ":3:27: error: the page has translations, but names `zh/forum/index.html` as"
            + " canonical [canonical] -> name the page's own address");
  }

  @Test
  void translationsNameEachOther() {
    site.change(EN, TinySite.alternate("zh-Hans", "zh/forum/"), "")
        .change(
            EN,
            "hreflang=x-default href='https://example.org/summit/zh",
            "hreflang=x-default href='https://example.org/summit/en");
    finds(
        "zh/forum/index.html:5:39: error: `en/forum/index.html` does not name"
            + " `zh/forum/index.html` in its hreflang [hreflang] -> let both name each other");
  }

  @Test
  void translationsNameTheSamePages() {
    site.put(
            "fr/forum/index.html",
            TinySite.page(
                "fr", "fr/forum/", "<p>x", TinySite.FORUMS + TinySite.alternate("fr", "fr/forum/")))
        .change("zh/forum/index.html", "<h1>", TinySite.alternate("fr", "fr/forum/") + "<h1>")
        .add("<a href='../../fr/forum/'>x</a>");
    finds(
        EN
            + ":4:44: error: `zh/forum/index.html` names more translations in its hreflang [hreflang] -> let both name the same",
        "fr/forum/index.html:5:39: error: `en/forum/index.html` does not name `fr/forum/index.html` in its hreflang [hreflang] -> let both name each other");
  }

  @Test
  void aTranslationNamesItself() {
    site.change(EN, TinySite.alternate("en", "en/forum/"), "");
    finds(
        EN
            + ":1:1: error: the page does not name itself in hreflang [hreflang] -> name it as well");
  }

  @Test
  void hreflangHasATargetForOtherLanguages() {
    site.change(EN, TinySite.alternate("x-default", "zh/forum/"), "");
    finds(
        EN
            + ":1:1: error: the page has no x-default in hreflang [hreflang]"
            + " -> name the page for readers of any other language");
  }

  @Test
  void hreflangNamesEachLanguageOnceAndRightly() {
    site.change(EN, "hreflang=en ", "hreflang=zh-Hans ");
    finds(
        EN
            + ":5:30: error: `en/forum/index.html` is in `en`, not in `zh-Hans` [hreflang] -> make hreflang and the page's lang the same",
        EN + ":5:30: error: `zh-Hans` stands twice in hreflang [hreflang] -> keep one of them");
    site.change(
        EN,
        "hreflang=zh-Hans href='https://example.org/summit/en",
        "hreflang=e_n href='https://example.org/summit/en");
    finds(
        EN
            + ":5:30: error: `e_n` is no language tag [hreflang] -> write it as BCP 47 does, such as zh-Hans",
        EN
            + ":5:30: error: `en/forum/index.html` is in `en`, not in `e_n` [hreflang] -> make hreflang and the page's lang the same");
  }

  @Test
  void hreflangAddressesAreAbsoluteAndLeadToPages() {
    site.change(
        EN,
        "hreflang=zh-Hans href='https://example.org/summit/zh/forum/'",
        "hreflang=zh-Hans href='../../zh/forum/'");
    finds(
        EN
            + ":4:44: error: the hreflang address `../../zh/forum/` is not absolute [hreflang] -> write it in full");
    site.change(
        EN,
        "hreflang=zh-Hans href='../../zh/forum/'",
        "hreflang=zh-Hans href='https://example.org/summit/zh/x/'");
    finds(
        EN
            + ":4:44: error: the hreflang address `https://example.org/summit/zh/x/` leads to no page of the site [hreflang] -> correct it, or publish the page");
  }

  @Test
  void theSiteMapListsWhatIsCanonical() {
    untranslate();
    site.put("sitemap.xml", sitemap("zh/", "en/", "zh/forum/"));
    finds();
    site.put("sitemap.xml", sitemap("zh/", "en/forum/", "fr/"));
    finds(
        "en/index.html:1:1: error: the page is not in `sitemap.xml` [sitemap] -> list it there",
        "sitemap.xml:1:1: error: `en/forum/index.html` is listed, but not canonical [sitemap] -> list the canonical page only",
        "sitemap.xml:1:1: error: `https://example.org/summit/fr/` leads to no page of the site [sitemap] -> publish the page, or list it no more",
        "zh/forum/index.html:1:1: error: the page is not in `sitemap.xml` [sitemap] -> list it there");
  }

  @Test
  void aSiteMapMayBeAnIndexOfOthers() {
    site.put(
            "sitemap.xml",
            "<sitemapindex><sitemap><loc>" + TinySite.BASE + "m.xml</loc></sitemap></sitemapindex>")
        .put("m.xml", sitemap("zh/", "en/", "zh/forum/", "en/forum/"));
    finds();
  }

  @Test
  void aSiteMapIsXml() {
    site.put("sitemap.xml", "<urlset>\n<url>\n</urlset>");
    finds("sitemap.xml:1:1: error: `sitemap.xml` is not XML [sitemap] -> correct line 3");
  }

  private static String sitemap(String... paths) {
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset>");
    for (String path : paths) {
      map.append("<url><loc>").append(TinySite.BASE).append(path).append("</loc></url>\n");
    }
    return map.append("</urlset>").toString();
  }
}
