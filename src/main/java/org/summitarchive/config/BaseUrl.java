package org.summitarchive.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address that a site is published at. */
public final class BaseUrl {

  private static final int LAST_PORT = 65535;

  /** Browsers go up for these, however they are written. */
  private static final Pattern DOTS = Pattern.compile("(\\.|%2[eE]){1,2}");

  private BaseUrl() {}

  /**
   * Takes absolute http and https addresses without query and fragment; a path that does not end in
   * {@code /} is completed, scheme and host are put in small letters, and what an address cannot
   * hold as it is gets escaped.
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
              && Stream.of(uri.getRawPath().split("/"))
                  .noneMatch(part -> DOTS.matcher(part).matches());
      return usable ? Optional.of(completed(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static URI completed(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String origin = (uri.getScheme() + "://" + uri.getHost()).toLowerCase(Locale.ROOT) + port;
    String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
    return URI.create(URI.create(origin + path).toASCIIString());
  }
}
