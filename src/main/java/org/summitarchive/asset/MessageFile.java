package org.summitarchive.asset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** One file of messages, which can say where each stands. */
record MessageFile(SourceText text, SortedMap<String, String> patterns) {

  MessageFile {
    patterns = Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
  }

  /**
   * Reads a file in the form of Java's properties.
   *
   * @throws IllegalArgumentException where a backslash is followed by what it cannot escape
   */
  static MessageFile parse(SourceText text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
    return new MessageFile(text, patterns);
  }

  /** The line on which a message begins. */
  SourcePosition position(String key) {
    Matcher line =
        Pattern.compile("^[ \t]*" + Pattern.quote(key) + "[ \t]*[=:]", Pattern.MULTILINE)
            .matcher(text.text());
    return text.positionAt(line.find() ? line.start() : 0);
  }
}
