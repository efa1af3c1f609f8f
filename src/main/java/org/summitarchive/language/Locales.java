package org.summitarchive.language;

import com.ibm.icu.util.ULocale;

/**
 * ICU's locale for a language tag. For a language that ICU has no data for, ICU itself would take
 * the machine's locale, and the site would differ from one machine to the next: such a language is
 * formatted as English instead.
 */
final class Locales {

  private Locales() {}

  static ULocale of(String tag) {
    ULocale wanted = ULocale.forLanguageTag(tag);
    return isKnown(wanted.getLanguage()) ? wanted : ULocale.ENGLISH;
  }

  private static boolean isKnown(String language) {
    return ULocale.getAvailableLocalesByType(ULocale.AvailableType.WITH_LEGACY_ALIASES).stream()
        .anyMatch(locale -> locale.getLanguage().equals(language));
  }
}
