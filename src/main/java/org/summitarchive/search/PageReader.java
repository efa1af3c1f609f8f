package org.summitarchive.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;

/** Reads what pages say in one language: some at a time, on any thread. */
final class PageReader {

  /** Pages that are read one after another. */
  private static final int AT_ONCE = 1000;

  /** In all languages together. */
  private static final long MOST_BYTES_AHEAD = 64L << 20;

  private final Archive archive;
  private final Language language;
  private final PageNumbers numbers;
  private final IndexState.@Nullable InLanguage before;
  private final PageTexts texts;
  private final PageEntries entries;
  private final PageSizes sizes;

  /** Entries that were made when the pages were read; not all of a large archive's. */
  private final byte[] @Nullable [] ahead;

  /** Of the pages that were read at once. */
  private final TokenTable[] tables;

  /**
   * Prepares to read.
   *
   * @param before of the earlier index; null where there was none in this language
   */
  PageReader(
      Archive archive,
      Language language,
      PageNumbers numbers,
      IndexState.@Nullable InLanguage before) {
    this.before = before;
    this.archive = archive;
    this.language = language;
    this.numbers = numbers;
    this.texts = new PageTexts(archive, language);
    this.entries = new PageEntries(language, numbers.count());
    this.sizes = new PageSizes(numbers.count());
    this.ahead = new byte[numbers.count()][];
    this.tables = new TokenTable[(numbers.count() + AT_ONCE - 1) / AT_ONCE];
  }

  Language language() {
    return language;
  }

  /**
   * What is to be done before anything else is asked for, in any order: each reads some of the
   * pages that are not known.
   */
  List<Runnable> reading(KnownIndex known) {
    List<Runnable> reading = new ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      int table = i;
      reading.add(() -> read(table, known));
    }
    return reading;
  }

  private void read(int table, KnownIndex known) {
    TokenTable tokens = new TokenTable();
    Facets facets = new Facets(archive);
    long[] room = {MOST_BYTES_AHEAD / archive.config().languages().all().size() / tables.length};
    int end = Math.min(numbers.count(), (table + 1) * AT_ONCE);
    for (int page = table * AT_ONCE; page < end; page++) {
      int earlier = numbers.before(page);
      if (before != null && earlier != PageNumbers.NONE) {
        sizes.set(page, before.sizes().length(earlier), before.sizes().digest(earlier));
      } else {
        int number = page;
        known.noted(numbers.items().get(page), () -> read(number, tokens, facets, room));
      }
    }
    tables[table] = tokens;
  }

  private void read(int page, TokenTable tokens, Facets facets, long[] room) {
    Item item = item(page);
    PageText text = texts.of(item);
    tokens.add(page, text, facets.of(item));
    byte[] entry = entries.of(text);
    sizes.set(page, entry.length, Digest.of(entry));
    room[0] -= entry.length;
    if (room[0] >= 0) {
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

  /** The tokens of all pages. To be asked for once. */
  List<Posted> tokens() {
    TokenTable all = new TokenTable();
    for (TokenTable table : tables) {
      all.addAll(table);
    }
    List<Posted> known = before == null ? List.of() : before.tokens();
    return TokenLists.joined(known, all.postings(), numbers);
  }
}
