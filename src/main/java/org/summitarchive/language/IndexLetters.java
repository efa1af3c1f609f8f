package org.summitarchive.language;

import com.ibm.icu.text.AlphabeticIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The letters under which readers of a language look for names: pinyin initials for Chinese, rows
 * of kana for Japanese, what follows the article in Arabic. Thread-safe.
 */
public final class IndexLetters {

  /** The letter of whatever belongs under none: digits, signs, other scripts. */
  public static final String OTHER = "#";

  /** Making one takes a while. */
  private static final Map<String, IndexLetters> BY_TAG = new ConcurrentHashMap<>();

  private final AlphabeticIndex.ImmutableIndex<Object> index;
  private final Collation collation;
  private final UnaryOperator<String> sortForm;

  private IndexLetters(AlphabeticIndex.ImmutableIndex<Object> index, Language language) {
    this.index = index;
    this.collation = Collation.of(language);
    this.sortForm = SortForm.of(language);
  }

  public static IndexLetters of(Language language) {
    return BY_TAG.computeIfAbsent(language.tag(), tag -> made(language));
  }

  private static IndexLetters made(Language language) {
    return new IndexLetters(
        new AlphabeticIndex<>(Locales.of(language.tag())).buildImmutableIndex(), language);
  }

  /** The letter under which a name stands, or {@link #OTHER}. */
  public String letter(String name) {
    return label(bucket(name));
  }

  /**
   * Sorts entries under the language's letters. Every letter of the alphabet is there in its order,
   * with or without entries; {@link #OTHER} stands last, and only where something belongs there.
   *
   * @param name what an entry is sorted by
   */
  public <T> List<LetterGroup<T>> group(Collection<T> entries, Function<? super T, String> name) {
    List<List<T>> buckets = new ArrayList<>();
    for (int i = 0; i < index.getBucketCount(); i++) {
      buckets.add(new ArrayList<>());
    }
    for (T entry : collation.sorted(entries, name)) {
      buckets.get(bucket(name.apply(entry))).add(entry);
    }
    return groups(buckets);
  }

  private <T> List<LetterGroup<T>> groups(List<List<T>> buckets) {
    List<LetterGroup<T>> groups = new ArrayList<>();
    List<T> others = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      if (isLetter(i)) {
        groups.add(new LetterGroup<>(label(i), buckets.get(i)));
      } else {
        others.addAll(buckets.get(i));
      }
    }
    if (!others.isEmpty()) {
      groups.add(new LetterGroup<>(OTHER, others));
    }
    return List.copyOf(groups);
  }

  private int bucket(String name) {
    return index.getBucketIndex(sortForm.apply(name));
  }

  private String label(int bucket) {
    return isLetter(bucket) ? index.getBucket(bucket).getLabel() : OTHER;
  }

  private boolean isLetter(int bucket) {
    return index.getBucket(bucket).getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
  }
}
