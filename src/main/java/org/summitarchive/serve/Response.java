package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** An answer to a browser. */
final class Response {

  /** Nothing is kept, guessed, or given to pages of other sites. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Resource-Policy", "same-origin");

  private final int status;
  private final String type;
  private final byte[] body;
  private final Map<String, String> headers;

  private Response(int status, String type, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.headers = headers;
  }

  static Response of(int status, String type, byte[] body) {
    return new Response(status, type, body, Map.of());
  }

  static Response text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(UTF_8));
  }

  int status() {
    return status;
  }

  Response with(String header, String value) {
    return new Response(status, type, body, Map.of(header, value));
  }

  void send(HttpExchange exchange) throws IOException {
    Headers sent = begin(exchange, type);
    headers.forEach(sent::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      sent.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Sets what every answer has. */
  static Headers begin(HttpExchange exchange, String type) {
    Headers sent = exchange.getResponseHeaders();
    ALWAYS.forEach(sent::set);
    sent.set("Content-Type", type);
    return sent;
  }
}
