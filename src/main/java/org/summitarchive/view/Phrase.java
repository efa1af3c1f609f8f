package org.summitarchive.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Initial;
import org.summitarchive.language.Language;
import org.summitarchive.model.Localized;

/**
 * A text on a page.
 *
 * @param lang BCP 47 tag; null where the text is in the language around it
 * @param dir null where the text runs in the direction of the language around it
 */
public record Phrase(String text, @Nullable String lang, @Nullable String dir) {

  /** As a record's own, which costs a first build some thousandths of a second. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase that
        && text.equals(that.text)
        && Objects.equals(lang, that.lang)
        && Objects.equals(dir, that.dir);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  public static Phrase plain(String text) {
    return new Phrase(text, null, null);
  }

  /** A text of which nobody said what language it is in. */
  static Phrase unknown(String text) {
    return new Phrase(text, "und", "auto");
  }

  /** A text as it stands among text of another language. */
  public static Phrase of(Localized localized, Language around) {
    return new Phrase(
        localized.text(), lang(localized.language(), around), dir(localized.language(), around));
  }

  /** What stands for a name where others have a picture. */
  Phrase initial() {
    return new Phrase(Initial.of(text), lang, dir);
  }

  /** Whether it is set apart from the text around it. */
  boolean isMarked() {
    return lang != null || dir != null;
  }

  static @Nullable String lang(Language language, Language around) {
    return language.equals(around) ? null : language.tag();
  }

  static @Nullable String dir(Language language, Language around) {
    return language.direction() == around.direction() ? null : language.direction().attribute();
  }
}
