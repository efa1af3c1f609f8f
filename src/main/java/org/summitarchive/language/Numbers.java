package org.summitarchive.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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

  private final Lazy<LocalizedNumberFormatter> grouped;
  private final Lazy<LocalizedNumberFormatter> plain;
  private final String[] digits;
  private final boolean positional;
  private final Optional<NumberMarks> marks;
  private final Lazy<PluralRules> plurals;

  private Numbers(ULocale locale, LanguageTable table) {
    marks = NumberMarks.of(table);
    grouped =
        new Lazy<>(
            () ->
                NumberFormatter.withLocale(locale)
                    .symbols(DecimalFormatSymbols.getInstance(locale)));
    plain = new Lazy<>(() -> grouped.get().grouping(GroupingStrategy.OFF));
    digits =
        marks
            .map(known -> known.digits().split("", 10))
            .orElseGet(() -> DecimalFormatSymbols.getInstance(locale).getDigitStrings());
    positional = locale.getKeywordValue("numbers") == null;
    plurals =
        new Lazy<>(
            () ->
                table
                    .find("plurals")
                    .map(PluralRules::createRules)
                    .orElseGet(() -> PluralRules.forLocale(locale)));
  }

  static Numbers of(ULocale locale) {
    return BY_LOCALE.computeIfAbsent(locale, known -> new Numbers(known, LanguageTable.of(known)));
  }

  /** As ICU says it. */
  static Numbers ofIcu(ULocale locale) {
    return new Numbers(locale, LanguageTable.NONE);
  }

  /** With its thousands parted. */
  String grouped(long value) {
    return isSmall(value) ? small((int) value) : grouped(BigDecimal.valueOf(value));
  }

  /** The same with every decimal that was given. */
  String grouped(BigDecimal value) {
    if (marks.isPresent() && value.signum() >= 0) {
      return marks.get().write(value);
    }
    Precision given = Precision.fixedFraction(Math.max(value.scale(), 0));
    return grouped.get().precision(given).format(value).toString();
  }

  /** Without any marks between its digits. */
  String plain(long value) {
    return isSmall(value) ? small((int) value) : plain.get().format(value).toString();
  }

  /** Makes what writes other numbers in the same way. */
  LocalizedNumberFormatter plain() {
    return plain.get();
  }

  /** CLDR's category, such as {@code few}, of the words that are counted. */
  String category(long count) {
    return isSmall(count)
        ? plurals.get().select((double) count)
        : plurals.get().select(grouped.get().format(count));
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
