package org.summitarchive.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** One message, parsed. ICU's format is not thread-safe, so it is used by one thread at a time. */
final class Message {

  private final String key;
  private final SortedSet<String> arguments;
  private final MessageFormat format;
  private final String constant;

  private Message(String key, SortedSet<String> arguments, MessageFormat format) {
    this.key = key;
    this.arguments = arguments;
    this.format = format;
    this.constant = arguments.isEmpty() ? format.format(Map.of()) : "";
  }

  static Message parse(String key, String pattern, ULocale locale) {
    try {
      return new Message(
          key, names(new MessagePattern(pattern)), new MessageFormat(pattern, locale));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("message " + key + " is broken: " + e.getMessage(), e);
    }
  }

  SortedSet<String> arguments() {
    return arguments;
  }

  String format(Map<String, Object> values) {
    if (arguments.isEmpty()) {
      return constant;
    }
    for (String argument : arguments) {
      if (!values.containsKey(argument)) {
        throw new IllegalArgumentException("message " + key + " needs " + argument);
      }
    }
    synchronized (format) {
      return format.format(values);
    }
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
