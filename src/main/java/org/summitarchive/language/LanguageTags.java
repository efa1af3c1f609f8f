package org.summitarchive.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** BCP 47 language tags, as {@code lang} and {@code hreflang} spell them. */
public final class LanguageTags {

  private static final Map<String, String> TERRITORIES = new ConcurrentHashMap<>();

  private LanguageTags() {}

  /** Whether the syntax is right; the subtags need not be registered. */
  public static boolean isWellFormed(String tag) {
    try {
      new ULocale.Builder().setLanguageTag(tag);
      return !tag.isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The usual spelling of a well-formed tag: {@code zh-Hans} for {@code ZH-hans}. */
  public static String canonical(String tag) {
    return ULocale.forLanguageTag(tag).toLanguageTag();
  }

  /** The direction of the script that the tag names or implies. */
  public static Direction direction(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    Optional<String> written = LanguageTable.of(locale).find("direction");
    boolean rightToLeft = written.map("rtl"::equals).orElseGet(locale::isRightToLeft);
    return rightToLeft ? Direction.RTL : Direction.LTR;
  }

  /** The script that the tag names or implies: {@code Hans} for {@code zh}. */
  public static String script(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    return LanguageTable.of(locale)
        .find("script")
        .orElseGet(() -> ULocale.addLikelySubtags(locale).getScript());
  }

  /** Language and territory, the most likely one where the tag names none: {@code zh_CN}. */
  public static String territory(String tag) {
    return TERRITORIES.computeIfAbsent(tag, LanguageTags::likelyTerritory);
  }

  private static String likelyTerritory(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    return LanguageTable.of(locale).find("territory").orElseGet(() -> likelyTerritory(locale));
  }

  private static String likelyTerritory(ULocale locale) {
    ULocale likely = ULocale.addLikelySubtags(locale);
    String country = likely.getCountry();
    return country.isEmpty() ? likely.getLanguage() : likely.getLanguage() + "_" + country;
  }
}
