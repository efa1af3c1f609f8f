package org.summitarchive.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.concurrent.Lazy;

/**
 * Numbers in one language, and which form of a word goes with them. Most are below a thousand and
 * need no more than the language's digits. Thread-safe.
 */
final class Numbers {

  /** From here on thousands may be parted. */
  private static final int LARGE = 1000;

  private static final Map<ULocale, Numbers> BY_LOCALE = new ConcurrentHashMap<>();

  private final LocalizedNumberFormatter grouped;
  private final LocalizedNumberFormatter plain;
  private final String[] digits;
  private final boolean positional;
  private final Lazy<PluralRules> plurals;

  private Numbers(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    grouped = NumberFormatter.withLocale(locale).symbols(symbols);
    plain = grouped.grouping(GroupingStrategy.OFF);
    digits = symbols.getDigitStrings();
    positional = locale.getKeywordValue("numbers") == null;
    plurals = new Lazy<>(() -> PluralRules.forLocale(locale));
  }

  static Numbers of(ULocale locale) {
    return BY_LOCALE.computeIfAbsent(locale, Numbers::new);
  }

  /** With its thousands parted. */
  String grouped(long value) {
    return isSmall(value) ? small((int) value) : grouped.format(value).toString();
  }

  /** Without any marks between its digits. */
  String plain(long value) {
    return isSmall(value) ? small((int) value) : plain.format(value).toString();
  }

  /** Makes what writes other numbers in the same way. */
  LocalizedNumberFormatter grouped() {
    return grouped;
  }

  LocalizedNumberFormatter plain() {
    return plain;
  }

  /** CLDR's category, such as {@code few}, of the words that are counted. */
  String category(long count) {
    return isSmall(count)
        ? plurals.get().select((double) count)
        : plurals.get().select(grouped.format(count));
  }

  private boolean isSmall(long value) {
    return positional && value >= 0 && value < LARGE;
  }

  private String small(int value) {
    if (value < 10) {
      return digits[value];
    }
    return small(value / 10) + digits[value % 10];
  }
}
