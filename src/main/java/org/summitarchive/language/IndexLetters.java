package org.summitarchive.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

  private final Alphabet alphabet;
  private final Collation collation;
  private final UnaryOperator<String> sortForm;

  private IndexLetters(Language language) {
    this.alphabet = Alphabet.of(Locales.of(language.tag()));
    this.collation = Collation.of(language);
    this.sortForm = SortForm.of(language);
  }

  public static IndexLetters of(Language language) {
    return BY_TAG.computeIfAbsent(language.tag(), tag -> new IndexLetters(language));
  }

  /** The letter under which a name stands, or {@link #OTHER}. */
  public String letter(String name) {
    return alphabet.letterOf(sortForm.apply(name)).orElse(OTHER);
  }

  /**
   * Sorts entries under the language's letters. Every letter of the alphabet is there in its order,
   * with or without entries; {@link #OTHER} stands last, and only where something belongs there.
   *
   * @param name what an entry is sorted by
   */
  public <T> List<LetterGroup<T>> group(Collection<T> entries, Function<? super T, String> name) {
    Map<String, List<T>> byLetter = new LinkedHashMap<>();
    for (String letter : alphabet.letters()) {
      byLetter.put(letter, new ArrayList<>());
    }
    for (T entry : collation.sorted(entries, name)) {
      String letter = letter(name.apply(entry));
      byLetter.computeIfAbsent(letter, other -> new ArrayList<>()).add(entry);
    }
    List<LetterGroup<T>> groups = new ArrayList<>();
    byLetter.forEach((letter, group) -> groups.add(new LetterGroup<>(letter, group)));
    return List.copyOf(groups);
  }
}
