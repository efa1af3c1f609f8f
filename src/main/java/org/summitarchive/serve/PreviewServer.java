package org.summitarchive.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site to the browsers of this machine, and to nobody else. */
final class PreviewServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private PreviewServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Takes a port. Whoever asks is answered from {@link #start} on.
   *
   * @throws PortTakenException where that which was asked for is not to be had
   */
  static PreviewServer open(OptionalInt port) throws IOException {
    return new PreviewServer(Ports.take(port));
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  void start(PreviewedSite site, Bulletin bulletin) {
    LocalRequests local = new LocalRequests(port());
    EventStream events = new EventStream(site, bulletin);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Optional<Response> refusal = local.refuse(exchange);
            if (refusal.isEmpty() && path(exchange).equals(LiveFiles.EVENTS)) {
              events.answer(exchange);
            } else {
              (refusal.isPresent() ? refusal.get() : answer(exchange, site)).send(exchange);
            }
          }
        });
    server.start();
  }

  private static Response answer(HttpExchange exchange, PreviewedSite site) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    Optional<Response> own = LiveFiles.find(path(exchange));
    return own.isPresent()
        ? own.get()
        : site.answer(path(exchange), query == null ? "" : "?" + query);
  }

  private static String path(HttpExchange exchange) {
    String path = exchange.getRequestURI().getRawPath();
    return path == null ? "" : path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
