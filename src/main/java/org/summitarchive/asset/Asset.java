package org.summitarchive.asset;

import java.util.Optional;
import java.util.function.Supplier;
import org.summitarchive.route.Address;

/**
 * A file that pages load.
 *
 * @param content read when it is published, so that large images do not stand in memory
 * @param version with the address it stands for the content; empty where nothing does, as the
 *     content may change before it is read
 */
public record Asset(Address address, Supplier<byte[]> content, Optional<Long> version) {

  public Asset(Address address, Supplier<byte[]> content) {
    this(address, content, Optional.empty());
  }
}
