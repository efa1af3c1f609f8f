package org.summitarchive.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Asset;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Permalinks;

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

  /** Whether a file of a site that has that path belongs to an index. */
  public static boolean holds(String path) {
    return path.endsWith(".js") && path.contains("/" + Permalinks.SEARCH);
  }

  /** Indexes all pages. */
  public static SearchIndex of(Archive archive) {
    return of(archive, KnownIndex.NOTHING);
  }

  /**
   * Indexes all pages, on all processors, and reads those of which nothing is known. What a file
   * says is written when it is asked for.
   *
   * @param archive tells what is asked of it where note is taken of that
   */
  public static SearchIndex of(Archive archive, KnownIndex known) {
    List<ItemId> items =
        Stream.of(Kind.values()).flatMap(kind -> archive.items().ids(kind).stream()).toList();
    int room = PageEntries.room(items.size());
    IndexState before = known.state().filter(state -> state.room() == room).orElse(IndexState.NONE);
    PageNumbers numbers = PageNumbers.of(items, before.pages(), known::isSame);
    List<PageReader> readers = new ArrayList<>();
    List<Runnable> reading = new ArrayList<>();
    for (Language language : archive.config().languages().all()) {
      PageReader reader =
          new PageReader(archive, language, numbers, before.languages().get(language));
      readers.add(reader);
      reading.addAll(reader.reading(known));
    }
    Workers.each(Workers.everywhere(), reading.size(), index -> reading.get(index).run());
    List<LanguageIndex> indexes =
        Workers.map(readers, reader -> new LanguageIndex(numbers, reader));
    known.learn(
        new IndexState(
            room,
            items,
            indexes.stream().collect(toMap(LanguageIndex::language, LanguageIndex::state))));
    return new SearchIndex(
        indexes.stream().flatMap(index -> index.parts().stream()).toList(),
        indexes.stream().map(LanguageIndex::root).toList());
  }
}
