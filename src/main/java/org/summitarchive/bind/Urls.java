package org.summitarchive.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads addresses of pages elsewhere. */
final class Urls {

  private final Diagnostics diagnostics;

  Urls(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** An absolute http or https address. */
  Optional<String> page(Scalar typed) {
    return isWeb(typed.text())
        ? Optional.of(typed.text())
        : bad(typed, "write the whole address, beginning with https:// or http://");
  }

  /** The same, or an address to write to. */
  Optional<String> link(Scalar typed) {
    return isWeb(typed.text()) || isMail(typed.text())
        ? Optional.of(typed.text())
        : bad(typed, "write the whole address, beginning with https://, http:// or mailto:");
  }

  private Optional<String> bad(Scalar typed, String hint) {
    diagnostics.error(
        typed.position(), "bad-url", "`" + typed.text() + "` is not a web address", hint);
    return Optional.empty();
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      String scheme = scheme(uri);
      return (scheme.equals("https") || scheme.equals("http")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isMail(String text) {
    try {
      URI uri = new URI(text);
      return scheme(uri).equals("mailto") && uri.getSchemeSpecificPart().indexOf('@') > 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }
}
