package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.Keys;

/** The search page that the browser shows. */
final class SearchPage {

  private static final long PATIENCE = 10_000_000_000L;
  private static final String RESULTS =
      """
      const shown = document.querySelector('.results:not([hidden])');
      return [...(shown ? shown.querySelectorAll('.title a') : [])].map((a) => a.href.split('#')[0]);
      """;

  private final Browser browser;

  SearchPage(Browser browser) {
    this.browser = browser;
  }

  /** Clears the field, then types key by key. */
  void type(String query) {
    browser.click("form.search input");
    browser.type(Keys.ESCAPE);
    eventually(List.of(), this::results);
    browser.type(query);
  }

  /** The pages that the results lead to. */
  List<String> results() {
    return browser.texts(RESULTS);
  }

  void assertFirst(String address) {
    eventually(List.of(address), () -> results().stream().limit(1).toList());
  }

  /** Holds for what the page says to those who do not see it. */
  void assertSaid(String words) {
    eventually(words, this::said);
  }

  private String said() {
    return browser.texts("return [document.querySelector('[role=status]').textContent]").get(0);
  }

  void assertFocusIsOn(String address) {
    eventually(
        address, () -> page(browser.texts("return [document.activeElement.href || '']").get(0)));
  }

  void assertFocusIsInTheField() {
    eventually("q", () -> browser.texts("return [document.activeElement.name]").get(0));
  }

  void assertLeftFor(String address) {
    eventually(address, () -> page(browser.address()));
  }

  private static String page(String address) {
    return address.replaceAll("#.*", "");
  }

  /** The page answers when it has loaded what it needs, which takes a moment. */
  private static void eventually(Object expected, Supplier<?> actual) {
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end && !expected.equals(actual.get())) {
      Thread.onSpinWait();
    }
    assertEquals(expected, actual.get());
  }
}
