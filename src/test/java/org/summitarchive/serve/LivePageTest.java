package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LivePageTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh">
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
      <link rel="stylesheet" href="assets/style.1.css">
      </head>
      <body>乌镇</body>
      </html>
      """;

  private static LivePage page(String html) {
    return new LivePage(html.getBytes(UTF_8));
  }

  private static String served(String html) {
    return new String(page(html).served(), UTF_8).replaceAll("data-state=\"\\w+\"", "STATE");
  }

  @Test
  void scriptsComeLastInTheHeadAndThePolicyLetsThemWork() {
    assertEquals(
        """
        <!doctype html>
        <html lang="zh">
        <head>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
        script-src 'self'; connect-src 'self'">
        <link rel="stylesheet" href="assets/style.1.css">
        <script src="/_preview/reading.js" STATE defer></script>
        <script src="/_preview/overlay.js" STATE defer></script>
        <script src="/_preview/live.js" STATE defer></script>
        </head>
        <body>乌镇</body>
        </html>
        """,
        served(PAGE));
  }

  @Test
  void aPageWithoutAHeadHasThemAtItsEnd() {
    assertEquals(3, served("<p>$1 \\ </p>").split("<script ", -1).length - 1);
    assertEquals("<p>$1 \\ </p>", served("<p>$1 \\ </p>").substring(0, 12));
  }

  @Test
  void onlyTheStyleIsNoReasonToLoadAPageAgain() {
    LivePage restyled = page(PAGE.replace("style.1.css", "style.2.css"));
    assertEquals(page(PAGE).state(), restyled.state());
    assertEquals(List.of("assets/style.2.css"), restyled.styles());
    assertNotEquals(page(PAGE).state(), page(PAGE.replace("乌", "鸟")).state());
  }
}
