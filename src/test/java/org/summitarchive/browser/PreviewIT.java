package org.summitarchive.browser;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.summitarchive.serve.RunningPreview;

/** What is written shows in an open page by itself. */
@BrowserTest
@Timeout(value = 5, unit = MINUTES)
class PreviewIT {

  private static final String SHEETS =
      "return document.querySelectorAll('head link[rel=stylesheet]').length";
  private static final String FORUM = "/en/2025/forums/internet-law/";
  private static final String SPOT =
      """
      const at = [...document.querySelectorAll('main p')].find((p) => p.textContent.startsWith('Paragraph 30 '));
      return Math.round(at.getBoundingClientRect().top);
      """;
  private static final String OVERLAY =
      """
      const host = document.querySelector('summit-preview');
      return host ? [...host.shadowRoot.querySelectorAll('h2, .place, .message, .line, .hint')].map(
        (part) => part.textContent) : [];
      """;
  private static final int MOST_TRIES = 1200;

  @TempDir Path temp;
  private Path working = Path.of("");
  private Path forum = Path.of("");
  private Path style = Path.of("");
  private Path shell = Path.of("");

  @BeforeEach
  void write() throws IOException {
    working = temp.toRealPath();
    RunningPreview.copyContent(working);
    forum = working.resolve("content/editions/2025/forums/internet-law.en.md");
    String prose =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "\n\nParagraph " + i + " " + "of many words ".repeat(20))
            .collect(Collectors.joining());
    Files.writeString(forum, Files.readString(forum).stripTrailing() + prose + "\n");
    style = copyTemplate("static/style.css");
    shell = copyTemplate("shell.jte");
  }

  /** A page that is left open would ask for news of a preview that has ended. */
  @AfterEach
  void leave(Browser browser) {
    browser.open("about:blank");
  }

  private Path copyTemplate(String name) throws IOException {
    Path copy = working.resolve("templates").resolve(name);
    Files.createDirectories(copy.getParent());
    return Files.copy(Path.of("templates").resolve(name), copy);
  }

  private RunningPreview start() throws IOException {
    return RunningPreview.of(
        RunningPreview.request(working, Optional.of(working.resolve("templates"))));
  }

  private static void edit(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(old), text);
    Files.writeString(file, text.replace(old, now));
  }

  /** Waits, for as long as a very busy machine may take. */
  private static void await(Browser browser, String script) throws InterruptedException {
    for (int i = 0; i < MOST_TRIES; i++) {
      if (Boolean.TRUE.equals(browser.run(script))) {
        return;
      }
      Thread.sleep(50);
    }
    fail("never came true: " + script);
  }

  private static String shows(String text) {
    return "return document.body.innerText.includes('" + text + "')";
  }

  @Test
  void aSaveShowsAndTheReadingPositionStays(Browser browser) throws Exception {
    try (RunningPreview preview = start()) {
      browser.open(preview.at(FORUM));
      browser.run(
          """
          const at = [...document.querySelectorAll('main p')].find((p) => p.textContent.startsWith('Paragraph 30 '));
          scrollTo({ top: scrollY + at.getBoundingClientRect().top - 100, behavior: 'instant' });
          """);
      assertEquals(100L, browser.run(SPOT));
      edit(forum, "Paragraph 5 ", "A new one above.\n\nAnd another above.\n\nParagraph 5 ");
      await(browser, shows("And another above."));
      await(browser, "return document.readyState === 'complete'");
      assertEquals(100L, browser.run(SPOT));
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void mistakesStandOverThePageUntilTheyAreMended(Browser browser) throws Exception {
    try (RunningPreview preview = start()) {
      browser.open(preview.at(FORUM));
      edit(forum, "Paragraph 5 ", "Paragraph 5 <b>[](speaker:nobody) ");
      await(browser, "return !!document.querySelector('summit-preview')");
      List<String> told = browser.texts(OVERLAY);
      assertEquals("2 mistakes", told.get(0));
      assertTrue(told.get(1).startsWith("content/editions/2025/forums/internet-law.en.md:"));
      assertTrue(told.get(3).startsWith("Paragraph 5 <b>[](speaker:nobody) "), told.get(3));
      assertEquals(true, browser.run(shows("Paragraph 5 of many words")));
      browser.press(Keys.ESCAPE, 1);
      assertEquals(List.of(), browser.texts(OVERLAY));
      edit(forum, "[](speaker:nobody) ", "[](speaker:no-one) ");
      await(browser, "return !!document.querySelector('summit-preview')");
      edit(forum, "<b>[](speaker:no-one) ", "");
      await(browser, "return !document.querySelector('summit-preview')");
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void aStyleShowsWithoutLoadingThePageAgain(Browser browser) throws Exception {
    try (RunningPreview preview = start()) {
      browser.open(preview.at(FORUM));
      browser.run("window.stillHere = true");
      Object sheets = browser.run(SHEETS);
      Files.writeString(
          style, Files.readString(style) + "main { outline: 1px solid rgb(1, 2, 3) }\n");
      await(
          browser,
          "return getComputedStyle(document.querySelector('main')).outlineColor === 'rgb(1, 2, 3)'");
      await(browser, SHEETS + " === " + sheets);
      assertEquals(true, browser.run("return window.stillHere"));
      assertEquals(List.of(), browser.console());
    }
  }

  @Test
  void aTemplateShowsWithoutARestart(Browser browser) throws Exception {
    try (RunningPreview preview = start()) {
      browser.open(preview.at(FORUM));
      edit(shell, "${body}", "<p>printed by a template</p>\n${nobody}");
      await(browser, "return !!document.querySelector('summit-preview')");
      List<String> told = browser.texts(OVERLAY);
      assertTrue(told.get(1).startsWith("templates/shell.jte:"), told.get(1));
      edit(shell, "${nobody}", "${body}");
      await(browser, shows("printed by a template"));
      await(browser, "return !document.querySelector('summit-preview')");
    }
  }
}
