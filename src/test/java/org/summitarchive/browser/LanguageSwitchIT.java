package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who changes the language stays on the page. */
@BrowserTest
class LanguageSwitchIT {

  private static final String LINKS =
      "return [...document.querySelectorAll('nav.languages a')].map((link) => link.href)";
  private static final String LANGUAGE =
      "return [document.documentElement.lang, document.querySelector('nav.languages"
          + " [aria-current=true]').lang]";

  @Test
  void everyKindOfPageLeadsToItselfInEveryLanguage(Browser browser, PublishedSite site) {
    for (String path : site.pages().samples().values()) {
      browser.open(site.http(site.languages().get(0) + path));
      List<String> expected =
          site.languages().stream().map(language -> site.http(language + path)).sorted().toList();
      for (int i = 0; i < site.languages().size(); i++) {
        List<String> links = browser.texts(LINKS);
        assertEquals(expected, links.stream().sorted().toList(), browser.address());
        browser.click("nav.languages li:nth-child(" + (i + 1) + ") a");
        assertEquals(links.get(i), browser.address());
        List<String> said = browser.texts(LANGUAGE);
        assertEquals(said.get(0), said.get(1), browser.address());
      }
    }
  }

  @Test
  void soItDoesInFilesAndInTheZip(Browser browser, PublishedSite site) {
    for (String path : site.pages().samples().values()) {
      String first = site.languages().get(0) + path;
      String last = site.languages().get(site.languages().size() - 1) + path;
      for (UnaryOperator<String> place :
          List.<UnaryOperator<String>>of(site::file, site::unpacked)) {
        browser.open(place.apply(first));
        List<String> links = browser.texts(LINKS);
        assertEquals(1, Collections.frequency(links, place.apply(last)), links::toString);
        browser.click(
            "nav.languages li:nth-child(" + (links.indexOf(place.apply(last)) + 1) + ") a");
        assertEquals(place.apply(last), browser.address());
      }
    }
  }
}
