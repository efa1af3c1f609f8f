package org.summitarchive.export;

import java.net.URI;
import org.summitarchive.route.Address;

/**
 * Names that never change for what has an address that never changes: tag URIs (RFC 4151). Their
 * date must lie in the past and must not move; it is the year of the archive format's first
 * version.
 */
final class Tags {

  private static final String YEAR = "2025";

  private Tags() {}

  static String of(URI base, Address address) {
    return "tag:"
        + base.getHost()
        + ","
        + YEAR
        + ":"
        + address.absolute(URI.create(base.getRawPath()));
  }
}
