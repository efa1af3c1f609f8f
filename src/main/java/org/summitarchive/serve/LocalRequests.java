package org.summitarchive.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who reads, and came by an address of this machine: a page of another site that has its
 * own name lead here must not read what is being written.
 */
final class LocalRequests {

  private static final int USUAL_PORT = 80;

  private final Set<String> hosts;

  LocalRequests(int port) {
    hosts =
        port == USUAL_PORT
            ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
            : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** The answer to those who are not let in. */
  Optional<Response> refuse(HttpExchange exchange) {
    @Nullable List<String> named = exchange.getRequestHeaders().get("Host");
    if (named == null || named.size() != 1 || !isOurs(named.get(0))) {
      return Optional.of(Response.text(403, "this preview answers to this machine only"));
    }
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> Optional.empty();
      default -> Optional.of(Response.text(405, "only reading").with("Allow", "GET, HEAD"));
    };
  }

  private boolean isOurs(String host) {
    return hosts.contains(host.toLowerCase(Locale.ROOT));
  }
}
