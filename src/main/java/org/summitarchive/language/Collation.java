package org.summitarchive.language;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order in which readers of a language look for names: pinyin for Chinese. Thread-safe. */
public final class Collation {

  private final Collator collator;

  private Collation(Collator collator) {
    this.collator = collator;
  }

  public static Collation of(Language language) {
    return new Collation(Collator.getInstance(Locales.of(language.tag())).freeze());
  }

  /** Names that the language holds equal are ordered by code units: the order is always total. */
  public Comparator<String> comparator() {
    Comparator<String> byLanguage = collator::compare;
    return byLanguage.thenComparing(Comparator.naturalOrder());
  }

  /**
   * The entries in the same order as {@link #comparator()} has, for long lists: each name is looked
   * at once. Entries with the same name keep their order.
   *
   * @param name what an entry is sorted by
   */
  public <T> List<T> sorted(Collection<T> entries, Function<? super T, String> name) {
    return entries.stream()
        .map(entry -> keyed(entry, name.apply(entry)))
        .sorted(Comparator.comparing((Keyed<T> k) -> k.key).thenComparing(k -> k.name))
        .map(keyed -> keyed.entry)
        .toList();
  }

  private <T> Keyed<T> keyed(T entry, String name) {
    return new Keyed<>(entry, name, collator.getCollationKey(name));
  }

  private record Keyed<T>(T entry, String name, CollationKey key) {}
}
