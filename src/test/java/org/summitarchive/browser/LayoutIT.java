package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is cut off or has to be scrolled sideways, at any width and size of text. */
@BrowserTest
class LayoutIT {

  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280, 1600);

  private final List<String> cutOff = new ArrayList<>();

  @Test
  void everyPageFitsAnyWidth(Browser browser, PublishedSite site) {
    for (String page : pages(site)) {
      browser.open(site.http(page));
      for (int width : WIDTHS) {
        measure(browser, page, Look.screen(width, "light"));
      }
    }
    assertEquals("", String.join("\n", cutOff));
  }

  @Test
  void textOfTwiceTheSizeFits(Browser browser, PublishedSite site) {
    for (String page : pages(site)) {
      browser.open(site.http(page));
      browser.run("document.documentElement.style.fontSize = '200%'");
      for (int width : List.of(360, 1280)) {
        measure(browser, "200% " + page, Look.screen(width, "light"));
      }
    }
    assertEquals("", String.join("\n", cutOff));
  }

  @Test
  void whatDoesNotFitIsSeen(Browser browser, PublishedSite site) {
    browser.open(site.http(""));
    browser.run(
        """
        const wide = document.querySelector('main').appendChild(document.createElement('pre'));
        wide.textContent = 'wide';
        wide.style.minInlineSize = '40rem';
        """);
    measure(browser, "choice", Look.screen(320, "light"));
    assertEquals("choice at 320 light: the page scrolls; pre is cut off", String.join("", cutOff));
  }

  private static List<String> pages(PublishedSite site) {
    List<String> pages = new ArrayList<>(site.pages().everyKind());
    pages.addAll(List.of("", "no/such/page/"));
    return pages;
  }

  private void measure(Browser browser, String page, Look look) {
    browser.look(look);
    List<String> found = browser.texts(Scripts.read("layout.js"));
    if (!found.isEmpty()) {
      cutOff.add(page + " at " + look + ": " + String.join("; ", found));
    }
  }
}
