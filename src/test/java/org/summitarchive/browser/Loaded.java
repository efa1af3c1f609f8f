package org.summitarchive.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;

/**
 * What a page loaded.
 *
 * @param addresses in order, the page's own first
 * @param bytes of all of them, uncompressed, without headers
 */
record Loaded(List<String> addresses, int bytes) {

  Loaded {
    addresses = List.copyOf(addresses);
  }

  /** Reads it from the messages of the browser's network log. */
  static Loaded of(List<String> messages) {
    List<String> addresses = new ArrayList<>();
    int bytes = 0;
    Json json = new Json();
    for (String message : messages) {
      Map<?, ?> event = child(json.toType(message, Json.MAP_TYPE), "message");
      Map<?, ?> details = child(event, "params");
      if ("Network.requestWillBeSent".equals(event.get("method"))) {
        addresses.add(String.valueOf(child(details, "request").get("url")));
      } else if ("Network.dataReceived".equals(event.get("method"))) {
        bytes += ((Number) details.get("dataLength")).intValue();
      }
    }
    return new Loaded(addresses, bytes);
  }

  private static Map<?, ?> child(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }
}
