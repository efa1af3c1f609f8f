package org.summitarchive.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order in which readers of a language look for names: pinyin for Chinese. Thread-safe. */
public final class Collation {

  private final Collator collator;

  private Collation(Collator collator) {
    this.collator = collator;
  }

  public static Collation of(Language language) {
    return new Collation(Collator.getInstance(ULocale.forLanguageTag(language.tag())).freeze());
  }

  /** Names that the language holds equal are ordered by code units: the order is always total. */
  public Comparator<String> comparator() {
    Comparator<String> byLanguage = collator::compare;
    return byLanguage.thenComparing(Comparator.naturalOrder());
  }
}
