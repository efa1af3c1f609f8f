package org.summitarchive.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address that a site is published at. */
public final class BaseUrl {

  private static final int LAST_PORT = 65535;

  private BaseUrl() {}

  /**
   * Takes absolute http and https addresses without query and fragment; a path that does not end in
   * {@code /} is completed.
   */
  public static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text);
      boolean usable =
          uri.getScheme() != null
              && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
              && uri.getHost() != null
              && uri.getPort() <= LAST_PORT
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && !uri.getRawPath().contains("//")
              && uri.normalize().getRawPath().equals(uri.getRawPath());
      return usable ? Optional.of(completed(uri, text)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static URI completed(URI uri, String text) {
    return uri.getRawPath().endsWith("/") ? uri : URI.create(text + "/");
  }
}
