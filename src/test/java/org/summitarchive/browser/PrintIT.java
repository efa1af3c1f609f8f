package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On paper nothing is lost: neither words nor where they come from. */
@BrowserTest
class PrintIT {

  /** The width of A4 paper within the browser's margins. */
  private static final int PAPER = 717;

  private static final Look PRINT = new Look(PAPER, "light", "print");

  private final List<String> lost = new ArrayList<>();

  @Test
  void everyWordIsPrinted(Browser browser, PublishedSite site) {
    for (String page : site.pages().everyKind()) {
      browser.open(site.http(page));
      browser.run(Scripts.read("printed.js"));
      browser.look(PRINT);
      browser.texts("return window.lost()").forEach(word -> lost.add(page + " " + word));
      browser.texts(Scripts.read("layout.js")).forEach(word -> lost.add(page + " " + word));
      browser.look(Look.WIDE);
    }
    assertEquals("", String.join("\n", lost));
  }

  @Test
  void thePermalinkAndTheAddressesOfSourcesArePrinted(Browser browser, PublishedSite site) {
    browser.look(PRINT);
    for (String page : site.pages().everyKind()) {
      browser.open(site.http(page));
      browser.texts(ADDRESSES).forEach(address -> lost.add(page + " " + address));
    }
    browser.look(Look.WIDE);
    assertEquals("", String.join("\n", lost));
  }

  private static final String ADDRESSES =
      """
      const canonical = document.querySelector('link[rel=canonical]');
      const foot = document.querySelector('footer .permalink');
      const isPrinted = (link) =>
          getComputedStyle(link, '::after').content.includes(link.getAttribute('href'));
      const lost = [...document.querySelectorAll('main a[href^=http]')]
          .filter((link) => link.checkVisibility() && !isPrinted(link)).map((link) => link.href);
      if (canonical && !(foot.checkVisibility() && foot.innerText.includes(canonical.href))) {
        lost.push('permalink');
      }
      return lost;
      """;

  @Test
  void paperIsFilled(Browser browser, PublishedSite site) {
    for (String language : site.languages()) {
      browser.open(site.http(language));
      Object pdf = browser.ask("Page.printToPDF", Map.of()).get("data");
      byte[] bytes = Base64.getDecoder().decode(String.valueOf(pdf));
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertTrue(text.startsWith("%PDF-") && text.contains("/Type /Page"), language);
    }
  }
}
