package org.summitarchive.search;

import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;

/** Reads what pages say in one language. */
final class PageReader {

  /** In all languages together. */
  private static final long MOST_BYTES_AHEAD = 64L << 20;

  private final Archive archive;
  private final PageNumbers numbers;
  private final PageTexts texts;
  private final PageEntries entries;
  private final TokenTable tokens = new TokenTable();
  private final PageSizes sizes;

  /** Entries that were made when the pages were read; not all of a large archive's. */
  private final byte[] @Nullable [] ahead;

  private long room;

  PageReader(Archive archive, Language language, PageNumbers numbers) {
    this.archive = archive;
    this.numbers = numbers;
    this.texts = new PageTexts(archive, language);
    this.entries = new PageEntries(language, numbers.count());
    this.sizes = new PageSizes(numbers.count());
    this.ahead = new byte[numbers.count()][];
    this.room = MOST_BYTES_AHEAD / archive.config().languages().all().size();
  }

  /**
   * Reads the pages that are not known.
   *
   * @param before of the earlier index; null where there was none in this language
   */
  void read(KnownIndex known, @Nullable PageSizes before) {
    Facets facets = new Facets(archive);
    for (int page = 0; page < numbers.count(); page++) {
      int earlier = numbers.before(page);
      if (before != null && earlier != PageNumbers.NONE) {
        sizes.set(page, before.length(earlier), before.digest(earlier));
      } else {
        int number = page;
        known.noted(numbers.items().get(page), () -> read(number, facets));
      }
    }
  }

  private void read(int page, Facets facets) {
    Item item = item(page);
    PageText text = texts.of(item);
    tokens.add(page, text, facets.of(item));
    byte[] entry = entries.of(text);
    sizes.set(page, entry.length, Digest.of(entry));
    room -= entry.length;
    if (room >= 0) {
      ahead[page] = entry;
    }
  }

  /** What is shown of a page. To be asked for once. */
  byte[] entry(int page) {
    byte @Nullable [] made = ahead[page];
    ahead[page] = null;
    return made == null ? entries.of(texts.of(item(page))) : made;
  }

  private Item item(int page) {
    return archive.items().get(numbers.items().get(page));
  }

  PageSizes sizes() {
    return sizes;
  }

  TokenTable tokens() {
    return tokens;
  }
}
