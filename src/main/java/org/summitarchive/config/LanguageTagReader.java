package org.summitarchive.config;

import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.LanguageTags;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads BCP 47 tags as they are typed. */
public final class LanguageTagReader {

  private LanguageTagReader() {}

  public static Optional<String> read(Scalar tag, Diagnostics diagnostics) {
    if (LanguageTags.isWellFormed(tag.text())) {
      return Optional.of(tag.text());
    }
    diagnostics.error(
        tag.position(),
        "bad-language-tag",
        "`" + tag.text() + "` is not a BCP 47 language tag",
        hint(tag.text()));
    return Optional.empty();
  }

  /** What is nearly always meant, for instance by {@code zh_CN}. */
  private static String hint(String typed) {
    String hyphens = typed.replace('_', '-');
    return LanguageTags.isWellFormed(hyphens)
        ? "write " + hyphens
        : "write a tag such as zh-Hans or en";
  }
}
