package org.summitarchive.bind;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.Alias;
import org.summitarchive.model.ImageFile;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the paths of files in {@code assets}, and of pages of this site. */
final class SitePaths {

  private static final Pattern ALIAS =
      Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?");

  private final Diagnostics diagnostics;

  SitePaths(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<ImageFile> asset(Scalar typed) {
    if (isInside(typed.text())) {
      return Optional.of(new ImageFile(typed.text(), typed.position()));
    }
    return bad(
        typed,
        "bad-path",
        "`" + typed.text() + "` is not the path of a file in assets",
        "name it as it is found in assets, such as photos/stage.jpg");
  }

  Optional<Alias> alias(Scalar typed) {
    if (ALIAS.matcher(typed.text()).matches()) {
      return Optional.of(new Alias(typed.text(), typed.position()));
    }
    return bad(
        typed,
        "bad-alias",
        "`" + typed.text() + "` is neither an id nor an address of this site",
        "write an old id, or an old address without site and language: speakers/old-id/");
  }

  private static boolean isInside(String path) {
    if (path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':')) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (part.isBlank() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private <T> Optional<T> bad(Scalar typed, String code, String message, String hint) {
    diagnostics.error(typed.position(), code, message, hint);
    return Optional.empty();
  }
}
