package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The search as readers use it, on an archive of its own in six languages. */
@BrowserTest
class SearchIT {

  private static final List<String> NAMES = List.of("高锐", "Gurry", "GURRY", "Гарри", "弗朗西斯");
  private static final String SPEAKER = "speakers/francis-gurry/";

  private static PublishedSite site;

  @BeforeAll
  static void publish() throws Exception {
    site = PublishedSite.of(Path.of("src/test/resources/search/fixture/content"));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static SearchPage open(Browser browser, String address) {
    browser.open(address);
    return new SearchPage(browser);
  }

  @Test
  void anyNameInAnyScriptFindsItsSpeakerInEveryLanguage(Browser browser) {
    assertEquals(6, site.languages().size());
    for (String language : site.languages()) {
      SearchPage search = open(browser, site.http(language + "search/"));
      for (String name : NAMES) {
        search.type(name);
        search.assertFirst(site.http(language + SPEAKER));
      }
    }
  }

  @Test
  void itWorksInFilesWithoutAServer(Browser browser) {
    for (String language : site.languages()) {
      SearchPage search = open(browser, site.file(language + "search/"));
      search.type("高锐");
      search.assertFirst(site.file(language + SPEAKER));
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void itWorksInTheUnpackedZip(Browser browser) {
    for (String language : site.languages()) {
      SearchPage search = open(browser, site.unpacked(language + "search/"));
      search.type("高锐");
      search.assertFirst(site.unpacked(language + SPEAKER));
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void theAddressSaysWhatIsSearchedFor(Browser browser) {
    SearchPage search = open(browser, site.http("en/search/"));
    search.type("Gurry");
    search.assertFirst(site.http("en/" + SPEAKER));
    assertEquals(site.http("en/search/?q=Gurry"), browser.address());
    open(browser, site.http("fr/search/?q=%E9%AB%98%E9%94%90&kind=speaker"))
        .assertFirst(site.http("fr/" + SPEAKER));
    open(browser, site.file("ar/search/") + "?q=Gurry").assertFirst(site.file("ar/" + SPEAKER));
  }

  @Test
  void resultsAreReachedByTheKeyboardAlone(Browser browser) {
    SearchPage search = open(browser, site.http("es/search/"));
    search.assertFocusIsInTheField();
    browser.type("Gurry");
    search.assertFirst(site.http("es/" + SPEAKER));
    browser.type(Keys.ARROW_DOWN);
    search.assertFocusIsOn(site.http("es/" + SPEAKER));
    browser.type(Keys.ESCAPE);
    search.assertFocusIsInTheField();
    browser.type(Keys.ARROW_DOWN, Keys.ENTER);
    search.assertLeftFor(site.http("es/" + SPEAKER));
  }

  @Test
  void whatIsFoundIsSaidToThoseWhoDoNotSeeIt(Browser browser) {
    SearchPage search = open(browser, site.http("en/search/"));
    search.assertSaid("");
    search.type("高锐");
    search.assertFirst(site.http("en/" + SPEAKER));
    search.assertSaid("Results: " + search.results().size());
    search.type("xyzzyx");
    search.assertSaid("Nothing was found for “xyzzyx”.");
    assertEquals(List.of(), search.results());
  }
}
