package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages load, and that browsers do not complain; the largest page of every kind. */
@BrowserTest
class LoadingIT {

  private static final int MOST_BYTES = 60_000;

  private static final Map<String, Loaded> LOADED = new LinkedHashMap<>();
  private static final Map<String, List<String>> CONSOLE = new LinkedHashMap<>();

  @BeforeAll
  static void load(Browser browser, PublishedSite site) {
    load(browser, "choice of language", site.http(""));
    load(browser, "missing page", site.http("no/such/page/"));
    site.pages().everyKind().forEach(page -> load(browser, page, site.http(page)));
    site.languages().forEach(page -> load(browser, "file " + page, site.file(page)));
  }

  private static void load(Browser browser, String name, String address) {
    browser.open(address);
    LOADED.put(name, browser.loaded());
    CONSOLE.put(name, browser.console());
  }

  @Test
  void theBrowserSaysNothing() {
    String missing = String.join("\n", CONSOLE.getOrDefault("missing page", List.of()));
    assertTrue(missing.matches(".*/no/such/page/.* status of 404 .*"), missing);
    Map<String, List<String>> told = new LinkedHashMap<>(CONSOLE);
    told.remove("missing page");
    told.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), told);
  }

  @Test
  void nothingIsLoadedFromElsewhere(PublishedSite site) {
    String files = site.site().toUri().toString();
    List<String> elsewhere =
        LOADED.values().stream()
            .flatMap(loaded -> loaded.addresses().stream())
            .filter(address -> !address.startsWith(site.http("")) && !address.startsWith(files))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void everyPageIsLightWithAllThatItLoads() {
    List<String> heavy =
        LOADED.keySet().stream()
            .filter(page -> LOADED.get(page).bytes() >= MOST_BYTES)
            .map(page -> page + " " + LOADED.get(page).bytes())
            .toList();
    assertEquals(List.of(), heavy);
  }

  @Test
  void pageStyleScriptAndPictureAreCounted() {
    LOADED.forEach(
        (page, loaded) -> {
          assertTrue(loaded.addresses().size() >= 4, page + " " + loaded);
          assertTrue(loaded.bytes() > 15_000, page + " " + loaded);
        });
  }

  @Test
  void thePolicyForbidsWhatIsNotTheSites(Browser browser, PublishedSite site) {
    browser.open(site.http(site.languages().get(0)));
    Object forbidden =
        browser.await(
            """
            const done = arguments[0];
            const told = new Set();
            document.addEventListener('securitypolicyviolation', (event) => {
              told.add(event.effectiveDirective + ' ' + event.blockedURI);
              if (told.size === 5) done([...told].sort());
            });
            const add = (name, fields) =>
                document.body.append(Object.assign(document.createElement(name), fields));
            add('script', {textContent: 'document.title = "run"'});
            add('style', {textContent: 'body { display: none }'});
            add('img', {src: 'https://example.org/a.png'});
            add('script', {src: 'https://example.org/a.js'});
            fetch('https://example.org/a.json').catch(() => {});
            """);
    assertEquals(
        List.of(
            "connect-src https://example.org/a.json",
            "img-src https://example.org/a.png",
            "script-src-elem https://example.org/a.js",
            "script-src-elem inline",
            "style-src-elem inline"),
        forbidden);
  }
}
