package org.summitarchive.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/** The interface's words in one language: ICU message patterns by key. Thread-safe. */
public final class Messages {

  private final ULocale locale;
  private final Map<String, String> patterns;

  private Messages(ULocale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = Map.copyOf(patterns);
  }

  public static Messages of(Language language, Map<String, String> patterns) {
    return new Messages(ULocale.forLanguageTag(language.tag()), patterns);
  }

  /**
   * Formats a message.
   *
   * @param arguments name and value in turn
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + locale.toLanguageTag());
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    return new MessageFormat(pattern, locale).format(named);
  }
}
