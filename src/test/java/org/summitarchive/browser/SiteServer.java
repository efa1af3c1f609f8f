package org.summitarchive.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder as any web server would, below the path that the site's own address has. */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Path folder;
  private final String base;
  private final HttpServer server;

  /**
   * @param base begins and ends with {@code /}
   */
  SiteServer(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(base, this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(base.length());
    Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = Files.isRegularFile(file);
    Path sent = found ? file : folder.resolve("404.html");
    byte[] content = Files.readAllBytes(sent);
    exchange.getResponseHeaders().set("Content-Type", type(sent.getFileName().toString()));
    exchange.sendResponseHeaders(found ? 200 : 404, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
