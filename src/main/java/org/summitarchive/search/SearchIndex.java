package org.summitarchive.search;

import java.util.Comparator;
import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Asset;

/** Makes the files in which the site's search looks things up; {@code docs/search.md} has them. */
public final class SearchIndex {

  private SearchIndex() {}

  /**
   * The files of every language, by address. The tokens of all pages are collected at once, on as
   * many processors as there are languages; what a file says is written when it is asked for.
   */
  public static List<Asset> files(Archive archive) {
    return archive.config().languages().all().parallelStream()
        .flatMap(language -> LanguageIndex.files(archive, language).stream())
        .sorted(Comparator.comparing(Asset::address))
        .toList();
  }
}
