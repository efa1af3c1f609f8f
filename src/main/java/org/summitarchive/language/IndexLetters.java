package org.summitarchive.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The letters under which readers of a language look for names: pinyin initials for Chinese. */
public final class IndexLetters {

  private final Language language;

  private IndexLetters(Language language) {
    this.language = language;
  }

  public static IndexLetters of(Language language) {
    return new IndexLetters(language);
  }

  /**
   * Sorts entries under the language's letters. Every letter of the alphabet is there, with or
   * without entries; what belongs under none stands first or last under {@code …}.
   *
   * @param name what an entry is sorted by
   */
  public <T> List<LetterGroup<T>> group(Collection<T> entries, Function<T, String> name) {
    AlphabeticIndex.ImmutableIndex<T> index =
        new AlphabeticIndex<T>(ULocale.forLanguageTag(language.tag())).buildImmutableIndex();
    List<List<T>> buckets = new ArrayList<>();
    for (int i = 0; i < index.getBucketCount(); i++) {
      buckets.add(new ArrayList<>());
    }
    Comparator<T> order = Comparator.comparing(name, Collation.of(language).comparator());
    entries.stream()
        .sorted(order)
        .forEach(entry -> buckets.get(index.getBucketIndex(name.apply(entry))).add(entry));
    List<LetterGroup<T>> groups = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      boolean letter = index.getBucket(i).getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
      if (letter || !buckets.get(i).isEmpty()) {
        groups.add(new LetterGroup<>(index.getBucket(i).getLabel(), buckets.get(i)));
      }
    }
    return List.copyOf(groups);
  }
}
