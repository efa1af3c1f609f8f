package org.summitarchive.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ICU's locale for a language tag. For a language that ICU has no data for, ICU itself would take
 * the machine's locale, and the site would differ from one machine to the next: such a language is
 * formatted as English instead. English itself, where no region is named, is that of the world
 * ({@code en-001}: 6 November 2025), which ICU would take for that of the United States.
 */
final class Locales {

  private static final ULocale WORLD_ENGLISH = new ULocale("en_001");

  private static final Map<String, ULocale> BY_TAG = new ConcurrentHashMap<>();

  private Locales() {}

  static ULocale of(String tag) {
    return BY_TAG.computeIfAbsent(tag, Locales::find);
  }

  private static ULocale find(String tag) {
    ULocale wanted = ULocale.forLanguageTag(tag);
    return wanted.equals(ULocale.ENGLISH) || !isKnown(wanted) ? WORLD_ENGLISH : wanted;
  }

  /** Symbols are the cheapest of the data that are needed anyway. */
  private static boolean isKnown(ULocale wanted) {
    if (LanguageTable.of(wanted).find("digits").isPresent()) {
      return true;
    }
    ULocale found = DecimalFormatSymbols.getInstance(wanted).getLocale(ULocale.ACTUAL_LOCALE);
    String script = wanted.getScript();
    return !found.getLanguage().isEmpty()
        && found.getLanguage().equals(wanted.getLanguage())
        && (script.isEmpty() || script.equals(ULocale.addLikelySubtags(found).getScript()));
  }
}
