package org.summitarchive.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A language's letters, and which of them a name begins with; none for other scripts, digits and
 * signs.
 */
final class Alphabet {

  private final List<String> letters;
  private final Function<String, Optional<String>> letterOf;

  private Alphabet(List<String> letters, Function<String, Optional<String>> letterOf) {
    this.letters = letters;
    this.letterOf = letterOf;
  }

  static Alphabet of(ULocale locale) {
    return LanguageTable.of(locale)
        .find("letters")
        .map(written -> written(written, locale))
        .orElseGet(() -> ofIcu(locale));
  }

  static Alphabet ofIcu(ULocale locale) {
    AlphabeticIndex.ImmutableIndex<Object> index =
        new AlphabeticIndex<>(locale).buildImmutableIndex();
    List<String> letters = new ArrayList<>();
    for (AlphabeticIndex.Bucket<Object> bucket : index) {
      letter(bucket).ifPresent(letters::add);
    }
    return new Alphabet(letters, name -> letter(index.getBucket(index.getBucketIndex(name))));
  }

  private static Optional<String> letter(AlphabeticIndex.Bucket<Object> bucket) {
    return bucket.getLabelType() == LabelType.NORMAL
        ? Optional.of(bucket.getLabel())
        : Optional.empty();
  }

  /**
   * Entries in the language's order: the least text that stands under a letter and, where that is
   * another, the letter; none behind a colon where what follows stands under no letter. A letter's
   * own place is that of its last entry.
   */
  private static Alphabet written(String entries, ULocale locale) {
    List<String> least = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    String typed = entries.replace("\\uFDD0", "\uFDD0").replace("\\uFDD1", "\uFDD1");
    for (String entry : typed.split("\\|", -1)) {
      int colon = entry.indexOf(':');
      least.add(colon < 0 ? entry : entry.substring(0, colon));
      shown.add(entry.substring(colon + 1));
    }
    Set<String> letters = new LinkedHashSet<>();
    for (String letter : shown) {
      letters.remove(letter);
      letters.add(letter);
    }
    letters.remove("");
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(Collator.PRIMARY);
    collator.freeze();
    return new Alphabet(
        List.copyOf(letters),
        name -> {
          int at = last(least, name, collator);
          return at < 0
              ? Optional.empty()
              : Optional.of(shown.get(at)).filter(letter -> !letter.isEmpty());
        });
  }

  /** The place of the last text that is no greater than a name, or -1. */
  private static int last(List<String> ordered, String name, Collator collator) {
    int from = -1;
    int to = ordered.size();
    while (from + 1 < to) {
      int middle = (from + to) / 2;
      if (collator.compare(name, ordered.get(middle)) < 0) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return from;
  }

  List<String> letters() {
    return letters;
  }

  Optional<String> letterOf(String name) {
    return letterOf.apply(name);
  }
}
