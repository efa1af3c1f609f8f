package org.summitarchive.language;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The order in which readers of a language look for names: pinyin for Chinese, Arabic without the
 * article. Thread-safe.
 */
public final class Collation {

  private final Collator collator;
  private final UnaryOperator<String> sortForm;

  private Collation(Collator collator, UnaryOperator<String> sortForm) {
    this.collator = collator;
    this.sortForm = sortForm;
  }

  public static Collation of(Language language) {
    return new Collation(
        Collator.getInstance(Locales.of(language.tag())).freeze(), SortForm.of(language));
  }

  /** Names that the language holds equal are ordered by code units: the order is always total. */
  public Comparator<String> comparator() {
    Comparator<String> byLanguage =
        (a, b) -> collator.compare(sortForm.apply(a), sortForm.apply(b));
    return byLanguage.thenComparing(Comparator.naturalOrder());
  }

  /**
   * The entries in the same order as {@link #comparator()} has, for long lists: each name is looked
   * at once. Entries with the same name keep their order.
   *
   * @param name what an entry is sorted by
   */
  public <T> List<T> sorted(Collection<T> entries, Function<? super T, String> name) {
    if (entries.size() < 2) {
      return List.copyOf(entries);
    }
    return entries.stream()
        .map(entry -> keyed(entry, name.apply(entry)))
        .sorted(Comparator.comparing((Keyed<T> k) -> k.key).thenComparing(k -> k.name))
        .map(keyed -> keyed.entry)
        .toList();
  }

  private <T> Keyed<T> keyed(T entry, String name) {
    return new Keyed<>(entry, name, collator.getCollationKey(sortForm.apply(name)));
  }

  private record Keyed<T>(T entry, String name, CollationKey key) {}
}
