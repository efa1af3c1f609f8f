package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading needs no JavaScript; what does, is not there without it. */
@BrowserTest
class NoScriptIT {

  /** One of its own, so that no other test meets it without scripts. */
  private static Browser browser;

  @BeforeAll
  static void startWithoutScripts() {
    browser = new Browser();
    browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void everyKindOfPageIsRead(PublishedSite site) {
    List<String> trouble = new ArrayList<>();
    for (String page : site.pages().everyKind()) {
      browser.open(site.http(page));
      browser
          .texts(
              """
              const seen = (selector) => [...document.querySelectorAll(selector)]
                  .filter((element) => element.checkVisibility()).length;
              const trouble = [];
              if (seen('h1') !== 1) trouble.push('no heading');
              if (seen('main a[href]') < 1) trouble.push('no link');
              if (seen('button, input, select, form') > 0) trouble.push('dead controls');
              return trouble;
              """)
          .forEach(told -> trouble.add(page + " " + told));
    }
    assertEquals(List.of(), trouble);
  }

  @Test
  void theSearchSaysThatItNeedsScriptsAndLeadsToTheLists(PublishedSite site) {
    for (String language : site.languages()) {
      browser.open(site.http(language + "search/"));
      List<String> said =
          browser.texts(
              "return [...document.querySelectorAll('main .notice')].map((p) => p.innerText)");
      assertEquals(1, said.size(), language);
      assertTrue(said.get(0).contains("JavaScript"), said.get(0));
      List<String> lists =
          browser.texts("return [...document.querySelectorAll('main li a')].map((a) => a.href)");
      assertTrue(lists.contains(site.http(language + "speakers/")), lists::toString);
    }
  }
}
