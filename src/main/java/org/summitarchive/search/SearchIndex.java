package org.summitarchive.search;

import java.util.List;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Asset;

/**
 * The files in which the site's search looks things up; {@code docs/search.md} describes them.
 *
 * @param parts by address; each says to which root it belongs
 * @param roots one a language: which parts there are, of which version. To be published when those
 *     stand
 */
public record SearchIndex(List<Asset> parts, List<Asset> roots) {

  public SearchIndex {
    parts = List.copyOf(parts);
    roots = List.copyOf(roots);
  }

  /**
   * Indexes all pages, on as many processors as there are languages. What a file says is written
   * when it is asked for, and does not stand in memory before.
   */
  public static SearchIndex of(Archive archive) {
    List<LanguageIndex> languages =
        archive.config().languages().all().parallelStream()
            .map(language -> LanguageIndex.of(archive, language))
            .toList();
    return new SearchIndex(
        languages.stream().flatMap(index -> index.parts().stream()).toList(),
        languages.stream().map(LanguageIndex::root).toList());
  }
}
