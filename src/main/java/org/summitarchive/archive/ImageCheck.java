package org.summitarchive.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.ImageFile;

/** Reports images that {@code assets} does not have. */
final class ImageCheck {

  private final Set<String> assets;
  private final Map<String, String> hints = new HashMap<>();
  private final Diagnostics diagnostics;

  /**
   * @param assets the files in {@code assets}, by their paths there
   */
  ImageCheck(Set<String> assets, Diagnostics diagnostics) {
    this.assets = assets;
    this.diagnostics = diagnostics;
  }

  void check(ImageFile image) {
    if (!assets.contains(image.name())) {
      diagnostics.error(
          image.position(),
          "missing-image",
          "no file `" + image.name() + "` in assets",
          hints.computeIfAbsent(image.name(), this::hint));
    }
  }

  private String hint(String name) {
    return Suggestions.didYouMean(name, assets, "add assets/" + name);
  }
}
