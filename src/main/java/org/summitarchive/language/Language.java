package org.summitarchive.language;

/**
 * A language of the archive. Two are equal where their paths are.
 *
 * @param path its part of file names and addresses, such as {@code zh}
 * @param tag its BCP 47 tag, such as {@code zh-Hans}: what {@code lang} and {@code hreflang} say
 * @param name its name in itself, as the language switch shows it
 */
public record Language(String path, String tag, String name, Direction direction) {

  /** A language as its tag implies it. */
  public Language(String path, String tag, String name) {
    this(path, tag, name, LanguageTags.direction(tag));
  }

  /** The language and where it is most spoken, such as {@code zh_CN}. */
  public String territory() {
    return LanguageTags.territory(tag);
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
