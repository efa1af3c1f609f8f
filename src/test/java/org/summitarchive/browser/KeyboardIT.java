package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The keyboard alone reaches and does everything. */
@BrowserTest
class KeyboardIT {

  private static final String WATCH = Scripts.read("stops.js");
  private static final String ORDER = "return window.stops.map((stop) => stop[0])";
  private static final String SCROLLED =
      """
      const region = document.querySelector('.matrix .scroll');
      const done = arguments[0];
      setTimeout(() => done(region.scrollLeft !== 0), 400);
      """;
  private static final String TROUBLE =
      "return window.stops.filter((stop) => stop[2]).map((stop) => stop[1] + ': ' + stop[2])";

  @Test
  void everythingIsReachedInOrderAndTheFocusIsSeen(Browser browser, PublishedSite site) {
    List<String> trouble = new ArrayList<>();
    for (String page : pages(site)) {
      browser.open(site.http(page));
      int reachable = browser.texts(WATCH).size();
      browser.press(Keys.TAB, reachable);
      assertEquals(
          IntStream.range(0, reachable).mapToObj(String::valueOf).toList(),
          browser.texts(ORDER),
          page);
      browser.texts(TROUBLE).forEach(told -> trouble.add(page + " " + told));
    }
    assertEquals("", String.join("\n", trouble));
  }

  /** Every kind of page in the first language, the home in all. */
  private static List<String> pages(PublishedSite site) {
    List<String> pages = new ArrayList<>(site.languages());
    site.pages().samples().values().stream()
        .filter(path -> !path.isEmpty())
        .forEach(path -> pages.add(site.languages().get(0) + path));
    pages.add("");
    return pages;
  }

  @Test
  void theFirstStopSkipsToTheContent(Browser browser, PublishedSite site) {
    for (String language : site.languages()) {
      browser.open(site.http(language));
      browser.press(Keys.TAB, 1);
      assertEquals(
          List.of("skip", "true"),
          browser.texts(
              """
              const skip = document.activeElement;
              return [skip.className, skip.getBoundingClientRect().top >= 0];
              """));
      browser.type(Keys.ENTER);
      browser.press(Keys.TAB, 1);
      assertEquals(
          true, browser.run("return !!document.activeElement.closest('main')"), browser.address());
    }
  }

  @Test
  void whatIsFoldedUnfolds(Browser browser, PublishedSite site) {
    browser.open(site.http(site.languages().get(0)));
    browser.run("document.querySelector('aside.cite summary').focus()");
    browser.type(Keys.ENTER);
    assertEquals(
        true,
        browser.run(
            """
            const cite = document.querySelector('aside.cite');
            return cite.querySelector('details').open && cite.querySelector('pre').checkVisibility();
            """));
  }

  @Test
  void aListIsNarrowedByTyping(Browser browser, PublishedSite site) {
    String page = site.pages().samples().get("index speakers/");
    assumeTrue(page != null, "skipped: the content has no speakers");
    browser.open(site.http(site.languages().get(0) + page));
    browser.run("document.querySelector('.narrow input').focus()");
    String shown = "return document.querySelectorAll('.index li:not([hidden]) .title').length";
    long all = (Long) browser.run(shown);
    String name =
        browser.texts("return [document.querySelector('.index .title a').textContent]").get(0);
    browser.type(name);
    long left = (Long) browser.run(shown);
    assertTrue(left >= 1 && left < Math.max(all, 2), left + " of " + all);
    String said = browser.texts("return [document.querySelector('output').textContent]").get(0);
    assertTrue(said.matches(".*\\p{Nd}.*"), said);
    browser.press(Keys.ESCAPE, 1);
    assertEquals(all, browser.run(shown));
  }

  @Test
  void wideTablesAreScrolledByArrows(Browser browser, PublishedSite site) {
    browser.look(Look.screen(320, "light"));
    int tables = 0;
    for (String page : site.pages().everyKind()) {
      if (site.read(page).contains("class=\"matrix\"")) {
        browser.open(site.http(page));
        browser.run("document.querySelector('.matrix .scroll').focus()");
        boolean mirrored = browser.run("return document.dir").equals("rtl");
        browser.press(mirrored ? Keys.ARROW_LEFT : Keys.ARROW_RIGHT, 3);
        assertEquals(true, browser.await(SCROLLED), page);
        tables++;
      }
    }
    browser.look(Look.WIDE);
    assumeTrue(tables > 0, "skipped: no page of the content has a table of who spoke where");
  }
}
