package org.summitarchive.language;

import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The interface's words in one language: ICU message patterns by key. Thread-safe.
 *
 * <p>A pattern is text with named arguments, {@code {count, plural, one {# forum} other {#
 * forums}}} and {@code select} among them. Numbers are written as the language does; dates and
 * figures are passed as text that {@link Formats} made. An apostrophe is itself, except right
 * before a brace (or {@code #} in a plural): there it quotes what follows up to the next one.
 */
public final class Messages {

  /** Holds an argument's place; of private use, so it stands in no message. */
  private static final String PLACE = "\uE000";

  private final String tag;
  private final Map<String, Message> messages = new HashMap<>();

  private Messages(Language language, Map<String, String> patterns) {
    tag = language.tag();
    ULocale locale = Locales.of(tag);
    patterns.forEach((key, pattern) -> messages.put(key, Message.parse(key, pattern, locale)));
  }

  /**
   * Parses every pattern.
   *
   * @throws IllegalArgumentException naming the key of a pattern that is broken
   */
  public static Messages of(Language language, Map<String, String> patterns) {
    return new Messages(language, patterns);
  }

  /**
   * Formats a message.
   *
   * @param arguments name and value in turn; more than the pattern names are welcome
   * @throws IllegalArgumentException where the message, or an argument that it names, is missing: a
   *     mistake in a template
   */
  public String text(String key, Object... arguments) {
    if (arguments.length == 0) {
      return message(key).format(Map.of());
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    return message(key).format(named);
  }

  /**
   * What a message says around its only argument, for what is more than text: a link, a time. Where
   * the message does not name the argument, it stands at the end, after a space.
   */
  public Around around(String key, String argument) {
    String whole = text(key, argument, PLACE);
    int at = whole.indexOf(PLACE);
    return at < 0
        ? new Around(whole + " ", "")
        : new Around(whole.substring(0, at), whole.substring(at + 1).replace(PLACE, ""));
  }

  /** Every key there is, so that the files of all languages can be held against each other. */
  public SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(messages.keySet()));
  }

  /** The names of the arguments that a message takes, in any of its branches. */
  public SortedSet<String> arguments(String key) {
    return message(key).arguments();
  }

  private Message message(String key) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key + " in " + tag);
    }
    return message;
  }
}
