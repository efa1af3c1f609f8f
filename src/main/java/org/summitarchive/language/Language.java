package org.summitarchive.language;

import com.ibm.icu.util.ULocale;

/**
 * A language of the archive.
 *
 * @param path its part of file names and addresses, such as {@code zh}
 * @param tag its BCP 47 tag, such as {@code zh-Hans}: what {@code lang} and {@code hreflang} say
 * @param name its name in itself, as the language switch shows it
 */
public record Language(String path, String tag, String name) {

  public Direction direction() {
    return ULocale.forLanguageTag(tag).isRightToLeft() ? Direction.RTL : Direction.LTR;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && path.equals(language.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
