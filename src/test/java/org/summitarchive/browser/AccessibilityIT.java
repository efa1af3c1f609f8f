package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What axe-core finds: nothing, by WCAG 2.2 AA and by good practice. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What width and colours change; the rest of a page's rules need not be asked four times. */
  private static final List<String> RULES_OF_LOOKS =
      List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

  private static final String ASK =
      """
      const [rules, done] = arguments;
      const told = (rule) => rule.nodes.slice(0, 3).map(
          (node) => rule.id + ': ' + node.failureSummary + ' ' + node.html.slice(0, 200));
      axe.run({resultTypes: ['violations'], elementRef: false, runOnly: rules})
        .then((found) => done(found.violations.flatMap(told)));
      """;

  private final String axe = Scripts.axe();
  private final List<String> found = new ArrayList<>();

  @Test
  void everyKindOfPageIsAccessibleInEveryLanguage(Browser browser, PublishedSite site) {
    for (String page : site.pages().everyKind()) {
      browser.open(site.http(page));
      examine(browser, page);
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void pagesOfAllLanguagesAreAccessible(Browser browser, PublishedSite site) {
    for (String page : List.of("", "no/such/page/")) {
      browser.open(site.http(page));
      examine(browser, page);
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void mistakesAreSeen(Browser browser, PublishedSite site) {
    browser.open(site.http(site.languages().get(0)));
    browser.run(
        """
        document.querySelector('h1').append(new Image());
        document.querySelector('main p').style.color = '#999';
        """);
    examine(browser, "home");
    for (String rule : List.of("image-alt", "color-contrast")) {
      assertTrue(found.stream().anyMatch(told -> told.contains(rule)), found::toString);
    }
  }

  private void examine(Browser browser, String page) {
    browser.run(axe);
    examine(browser, page, Look.WIDE, RULES);
    examine(browser, page, Look.WIDE.dark(), RULES_OF_LOOKS);
    examine(browser, page, Look.NARROW.dark(), RULES);
    examine(browser, page, Look.NARROW, RULES_OF_LOOKS);
    browser.look(Look.WIDE);
  }

  private void examine(Browser browser, String page, Look look, List<String> rules) {
    browser.look(look);
    for (Object told : (List<?>) browser.await(ASK, rules)) {
      found.add(page + " at " + look + ": " + told);
    }
  }
}
