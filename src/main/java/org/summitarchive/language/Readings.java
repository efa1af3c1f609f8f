package org.summitarchive.language;

import com.ibm.icu.util.ULocale;
import java.util.Set;

/**
 * Whether it is known how a text sounds. Chinese characters are read as pinyin, which is wrong
 * where they write Japanese or Korean: 山田 is no Shan Tian.
 */
public final class Readings {

  private static final Set<String> CHINESE = Set.of("zh", "cmn");
  private static final Set<String> OTHERWISE = Set.of("ja", "ko", "vi");

  private Readings() {}

  /** Whether a text that is in a language is read as {@link Slugs} reads it. */
  public static boolean isKnown(String text, String tag) {
    return CHINESE.contains(ULocale.forLanguageTag(tag).getLanguage()) || !hasHan(text);
  }

  /** The same of a text that may also be a Chinese one among others. */
  public static boolean isLikely(String text, String tag) {
    return !OTHERWISE.contains(ULocale.forLanguageTag(tag).getLanguage()) || !hasHan(text);
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(CharacterClasses::isHan);
  }
}
