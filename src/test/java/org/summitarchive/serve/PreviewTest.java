package org.summitarchive.serve;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;

/** What somebody who writes gets to see. */
@Timeout(value = 3, unit = MINUTES)
class PreviewTest {

  private static final String FORUM = "/zh/2025/forums/internet-law/";
  private static final String SPEAKERS = "/zh/speakers/";

  @TempDir Path temp;
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws Exception {
    working = temp.toRealPath();
    RunningPreview.copyContent(working);
  }

  private RunningPreview start() throws Exception {
    return RunningPreview.of(RunningPreview.request(working, Optional.empty()));
  }

  private void edit(String file, String old, String now) throws Exception {
    Path path = working.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), text);
    Files.writeString(path, text.replace(old, now));
  }

  private void editForum(String old, String now) throws Exception {
    edit("content/editions/2025/forums/internet-law.zh.md", old, now);
  }

  @Test
  void aSaveChangesThePagesThatItConcerns() throws Exception {
    try (RunningPreview preview = start();
        News forum = preview.news(FORUM);
        News missing = preview.news("/nowhere/")) {
      String old = forum.next();
      String nowhere = missing.next();
      editForum("论坛谈了", "论坛谈到了");
      assertNotEquals(old, forum.next());
      assertEquals(nowhere, missing.next());
      assertTrue(preview.get(FORUM).body().contains("论坛谈到了"));
    }
  }

  @Test
  void aPageKnowsItsStateFromTheStart() throws Exception {
    try (RunningPreview preview = start();
        News forum = preview.news(FORUM)) {
      String state = forum.next().replaceAll(".*\"state\":\"(\\w+)\".*", "$1");
      assertTrue(preview.get(FORUM).body().contains("data-state=\"" + state + "\""));
    }
  }

  @Test
  void mistakesAreToldAndThePageStaysAsItWas() throws Exception {
    try (RunningPreview preview = start();
        News forum = preview.news(FORUM)) {
      String good = forum.next();
      editForum("speaker: zhu-yapin", "speaker: zhu-yapn");
      assertEquals(
          good.replace(
              "\"problems\":[]",
              "\"problems\":["
                  + "{\"after\":\"zhu-yapn\",\"before\":\"  - speaker: \","
                  + "\"hint\":\"did you mean zhu-yapin?\","
                  + "\"message\":\"no speaker `zhu-yapn` [unknown-reference]\","
                  + "\"place\":\"content/editions/2025/forums/internet-law.zh.md:6:14\"}]"),
          forum.next());
      assertEquals(200, preview.get(FORUM).statusCode());
      editForum("speaker: zhu-yapn", "speaker: zhu-yapin");
      assertEquals(good, forum.next());
    }
  }

  @Test
  void aSiteThatIsWrongFromTheStartIsWaitedFor() throws Exception {
    editForum("speaker: zhu-yapin", "speaker: zhu-yapn");
    try (RunningPreview preview = start();
        News home = preview.news("/zh/")) {
      assertTrue(home.next().contains("zhu-yapn"));
      HttpResponse<String> waiting = preview.get("/zh/");
      assertEquals(503, waiting.statusCode());
      assertTrue(waiting.body().contains("Nothing to show yet"));
      assertTrue(waiting.body().contains("/_preview/live.js"));
      editForum("speaker: zhu-yapn", "speaker: zhu-yapin");
      assertTrue(home.next().contains("\"problems\":[]"));
      assertEquals(200, preview.get("/zh/").statusCode());
    }
  }

  @Test
  void theConfigurationMayChange() throws Exception {
    try (RunningPreview preview = start();
        News home = preview.news("/zh/")) {
      home.next();
      edit("content/archive.yaml", "小档案", "大档案");
      home.next();
      HttpResponse<String> page = preview.get("/zh/");
      assertTrue(page.body().contains("大档案"));
      String own = "<link rel=\"canonical\" href=\"http://127.0.0.1:" + preview.port() + "/zh/\">";
      assertTrue(page.body().contains(own), page.body());
    }
  }

  @Test
  void styleAndWordsOfOnesOwnShowWithoutAJdk() throws Exception {
    Path templates = working.resolve("templates");
    Files.createDirectories(templates.resolve("static"));
    Files.createDirectories(templates.resolve("messages"));
    Path style =
        Files.copy(Path.of("templates/static/style.css"), templates.resolve("static/style.css"));
    Path words =
        Files.copy(
            Path.of("templates/messages/en.properties"),
            templates.resolve("messages/en.properties"));
    Files.copy(Path.of("templates/shell.jte"), templates.resolve("shell.jte"));
    try (RunningPreview preview =
            RunningPreview.of(RunningPreview.request(working, Optional.of(templates)));
        News home = preview.news("/en/")) {
      String first = home.next();
      Files.writeString(style, Files.readString(style) + "main { color: red }\n");
      String restyled = home.next();
      assertNotEquals(first, restyled);
      assertEquals(
          first.replaceAll("\"styles\":\\[[^]]*\\]", ""),
          restyled.replaceAll("\"styles\":\\[[^]]*\\]", ""));
      Files.writeString(
          words, Files.readString(words).replaceFirst("(?m)^skip *=.*$", "skip=Jump"));
      home.next();
      assertTrue(preview.get("/en/").body().contains("Jump"));
      Files.writeString(words, "skip={");
      assertTrue(home.next().contains("\"place\":\"templates/messages/en.properties:1:"));
    }
  }

  @Test
  void whatTheMachineCannotDoEndsNothing() throws Exception {
    try (RunningPreview preview = start();
        News home = preview.news("/zh/")) {
      home.next();
      Files.move(working.resolve("content"), working.resolve("away"));
      assertTrue(home.next().contains("there is no content folder here"));
      Files.move(working.resolve("away"), working.resolve("content"));
      assertTrue(home.next().contains("\"problems\":[]"));
    }
  }

  @Test
  void nothingIsWrittenWhereTheSiteIsPublished() throws Exception {
    try (RunningPreview preview = start()) {
      assertInstanceOf(Rebuild.Published.class, preview.builds.take());
      assertEquals(200, preview.get(SPEAKERS).statusCode());
    }
    assertEquals(
        List.of("content"),
        Folders.tree(working).keySet().stream().map(f -> f.split("/", 2)[0]).distinct().toList());
  }
}
