package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitarchive.json.JsonText;

/**
 * Tells an open page about each build: what the page is now, and what is wrong. The first news come
 * at once, so that a page that was away misses nothing.
 */
final class EventStream {

  /** How often a page that is no longer there can be noticed. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private static final String AGAIN_AFTER_MILLISECONDS = "retry: 1000\n\n";
  private static final String PAGE = "page=";

  private final PreviewedSite site;
  private final Bulletin bulletin;

  EventStream(PreviewedSite site, Bulletin bulletin) {
    this.site = site;
    this.bulletin = bulletin;
  }

  /** Answers until the page goes away or the preview ends. */
  void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    if (!query.startsWith(PAGE)) {
      Response.text(400, "page= is missing").send(exchange);
      return;
    }
    Response.begin(exchange, "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try {
      tell(URLDecoder.decode(query.substring(PAGE.length()), UTF_8), exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String page, OutputStream stream) throws IOException, InterruptedException {
    write(stream, AGAIN_AFTER_MILLISECONDS);
    long told = -1;
    while (!bulletin.isClosed()) {
      Optional<Bulletin.News> news = bulletin.after(told, SIGN_OF_LIFE);
      told = news.map(Bulletin.News::number).orElse(told);
      write(stream, news.isPresent() ? event(page, news.get()) : ":\n\n");
    }
  }

  private String event(String page, Bulletin.News news) throws IOException {
    LivePage live = site.page(page);
    SortedMap<String, Object> told =
        new TreeMap<>(
            Map.of(
                "state", live.state(),
                "styles", live.styles(),
                "problems", news.problems().stream().map(Problem::json).toList()));
    return "data: " + JsonText.inScript(told) + "\n\n";
  }

  private static void write(OutputStream stream, String text) throws IOException {
    stream.write(text.getBytes(UTF_8));
    stream.flush();
  }
}
