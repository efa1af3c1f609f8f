package org.summitarchive.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.summitarchive.asset.Asset;
import org.summitarchive.asset.Assets;
import org.summitarchive.cache.Hash;
import org.summitarchive.cache.Inputs;
import org.summitarchive.diagnostic.SourceText;

/** Stands for what decides how items are read and how pages look, besides the items themselves. */
final class Circumstances {

  private Circumstances() {}

  static long ofItems(SourceText archive) {
    return Hash.of(archive.text());
  }

  /**
   * Of pages.
   *
   * @param moment is no other build's: what may have changed since it was seen makes all anew
   */
  static long ofPages(SourceText archive, Assets assets, Optional<Path> templates, long moment) {
    long hash = ofItems(archive);
    for (Asset asset : assets.all()) {
      hash = Hash.mix(hash, Hash.of(asset.address().path()));
    }
    if (templates.isPresent()) {
      long own = Inputs.of(List.of(templates.get()), moment).fingerprint();
      hash = Hash.mix(hash, own == Inputs.UNKNOWN ? moment : own);
    }
    return hash;
  }
}
