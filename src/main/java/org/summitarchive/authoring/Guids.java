package org.summitarchive.authoring;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.summitarchive.model.ItemId;
import org.summitarchive.route.Permalinks;

/** Names in the world for what has none from a schedule: made of where its page stands. */
final class Guids {

  private final URI base;

  Guids(URI base) {
    this.base = base;
  }

  String of(ItemId id) {
    String address = base + Permalinks.withoutLanguage(id);
    return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
