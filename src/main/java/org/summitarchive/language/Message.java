package org.summitarchive.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One message, parsed. ICU's format is not thread-safe, so it is used by one thread at a time, and
 * only where it is needed.
 */
final class Message {

  private final String key;
  private final SortedSet<String> arguments;
  private final String pattern;
  private final ULocale locale;
  private final Numbers numbers;
  private final @Nullable MessageText text;
  private @Nullable MessageFormat format;

  private Message(String key, String pattern, ULocale locale) {
    MessagePattern parsed = new MessagePattern(pattern);
    this.key = key;
    this.arguments = names(parsed);
    this.pattern = pattern;
    this.locale = locale;
    this.numbers = Numbers.of(locale);
    this.text = MessageText.of(parsed);
    this.format = text == null ? new MessageFormat(pattern, locale) : null;
  }

  static Message parse(String key, String pattern, ULocale locale) {
    try {
      return new Message(key, pattern, locale);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("message " + key + " is broken: " + e.getMessage(), e);
    }
  }

  SortedSet<String> arguments() {
    return arguments;
  }

  String format(Map<String, Object> values) {
    String words = text == null ? null : text.words();
    if (words != null) {
      return words;
    }
    for (String argument : arguments) {
      if (!values.containsKey(argument)) {
        throw new IllegalArgumentException("message " + key + " needs " + argument);
      }
    }
    String put = text == null ? null : text.format(values, numbers);
    return put == null ? formatted(values) : put;
  }

  private synchronized String formatted(Map<String, Object> values) {
    if (format == null) {
      format = new MessageFormat(pattern, locale);
    }
    return format.format(values);
  }

  private static SortedSet<String> names(MessagePattern pattern) {
    SortedSet<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER) {
        throw new IllegalArgumentException("its arguments have numbers instead of names");
      } else if (part.getType() == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return Collections.unmodifiableSortedSet(names);
  }
}
