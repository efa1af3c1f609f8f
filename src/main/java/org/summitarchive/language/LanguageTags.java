package org.summitarchive.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;

/** The syntax of BCP 47 language tags. */
public final class LanguageTags {

  private LanguageTags() {}

  /** Whether a tag is well-formed; its subtags need not be registered. */
  public static boolean isWellFormed(String tag) {
    try {
      return !new ULocale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
